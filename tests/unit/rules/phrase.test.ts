import { describe, expect, it } from 'vitest'
import { VALUE_SETS } from '../../../lib/lexicon/value-sets'
import type { Criterion, CriterionOf } from '../../../lib/model/criterion'
import { Lang } from '../../../lib/model/text'
import { criterionSentence } from '../../../lib/rules/criterion-sentence'
import { headlineOf, phrase, sentenceOf } from '../../../lib/rules/phrase'
import { decimal } from '../../../lib/rules/phrases/catalog'
import { en } from '../../../lib/rules/phrases/en'
import { fr } from '../../../lib/rules/phrases/fr'
import { nl } from '../../../lib/rules/phrases/nl'
import { listed } from '../../../lib/rules/prose/wording'
import { reason } from '../../../lib/rules/reason'
import { ask, chart, criterion, judgeOne, judgePack, pack, revision, row, washout } from './build'

const blocked = judgeOne(washout(), {
  chart: chart({ medications: [row('ciclosporin', { start: '2026-01-01', end: '2026-11-18' })] }),
})

describe('reasons in three languages', () => {
  it.each([
    ['en', 'Ciclosporin stands in the way on 20 Nov 2026: clear on 22 Nov 2026.'],
    ['fr', 'Ciclosporin s’oppose à un début le 20 nov. 2026 : obstacle levé le 22 nov. 2026.'],
    ['nl', 'Ciclosporin staat een start op 20 nov 2026 in de weg: beletsel vervalt op 22 nov 2026.'],
  ] as const)('%s', (lang, expected) => expect(sentenceOf(blocked, lang)).toBe(expected))

  it('the arithmetic, with a decimal comma where the language has one', () => {
    const of = chart({ medications: [row('tacrolimus', { end: '2026-11-18' })] })
    const known = of.facts.tacrolimus!
    const tacrolimus = { ...known, halfLives: [{ ...known.halfLives[0]!, lowH: 4.8, highH: 20.4 }] }
    const because = judgeOne(washout(), { chart: { ...of, facts: { ...of.facts, tacrolimus } } }).evidence[0]!.because
    expect(phrase(because, 'nl')).toContain('18 nov 2026 + ⌈5 × 20,4 h / 24⌉ = 18 nov 2026 + 5 = 23 nov 2026')
    expect(phrase(because, 'en')).toContain('20.4 h')
  })

  it('every language has every reason', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en))
    expect(Object.keys(nl)).toEqual(Object.keys(en))
  })

  it('a code of another version is shown as it is', () => {
    expect(phrase({ code: 'from-the-future', params: {} }, 'en')).toBe('from-the-future')
    expect(phrase({ code: 'toString', params: {} }, 'en')).toBe('toString')
  })

  it.each([
    ['azathioprine', 'Demi-vie d’azathioprine : 5 h, pour le médicament lui-même (SKP).'],
    ['hydroxychloroquine', 'Demi-vie d’hydroxychloroquine : 5 h, pour le médicament lui-même (SKP).'],
    ['méthotrexate', 'Demi-vie de méthotrexate : 5 h, pour le médicament lui-même (SKP).'],
  ])('French elides before %s', (drug, expected) => {
    const named = { drug_en: drug, drug_fr: drug, drug_nl: drug, basis: 'parent', lowHours: 5, highHours: 5 } as const
    expect(phrase(reason('half-life.basis', { ...named, source: 'SKP' }), 'fr')).toBe(expected)
  })

  it.each([
    ['en', '2022-08', 'No longer in force: it ended in Aug 2022.'],
    ['fr', '2022-08', 'N’est plus en vigueur : terminé en août 2022.'],
    ['fr', '2022-09-01', 'N’est plus en vigueur : terminé le 1er sept. 2022.'],
    ['nl', '2022', 'Niet meer van kracht: geëindigd in 2022.'],
  ] as const)('in %s a date known as %s is said no more precisely', (lang, until, expected) =>
    expect(phrase(reason('program.expired', { until }), lang)).toBe(expected),
  )

  it.each([
    ['fr', 1, '1 partie de la page n’a pas pu être lue.'],
    ['fr', 2, '2 parties de la page n’ont pas pu être lues.'],
    ['nl', 2, '2 delen van de pagina konden niet gelezen worden.'],
  ] as const)('counts in %s: %i', (lang, count, expected) =>
    expect(phrase(reason('remark.unread', { count }), lang)).toBe(expected),
  )

  it.each([
    ['en', 'within the last 56 days'],
    ['fr', 'au cours des 56 derniers jours'],
    ['nl', 'in de laatste 56 dagen'],
  ] as const)('in %s a dose that makes a continuing patient lies behind, never ahead', (lang, said) => {
    const drug = { drug_en: 'belatacept', drug_fr: 'bélatacept', drug_nl: 'belatacept' }
    const given = { ...drug, from: '2026-10-01', to: '2026-10-01', days: 56 }
    expect(phrase(reason('stage.continuation', given), lang)).toContain(said)
  })

  it('words of the program come in the language asked', () =>
    expect(phrase(reason('text', { text_en: 'a', text_fr: 'b', text_nl: 'c' }), 'fr')).toBe('b'))
})

describe('the headline', () => {
  const given = pack({ revisions: [revision({ criteria: [washout()] })] })
  it('names the drug that binds, and the assumption', () =>
    expect(
      headlineOf(judgePack(given, chart({ medications: [row('ciclosporin', { start: '2026-01-01' })] })), 'en'),
    ).toContain('clear on 24 Nov 2026 if stopped on 20 Nov 2026'))
  it('says that every criterion holds', () =>
    expect(headlineOf(judgePack(given, chart()), 'nl')).toBe('Alle criteria zijn vervuld voor 20 nov 2026.'))
  it('says first that a program is over', () =>
    expect(headlineOf(judgePack(pack({ revisions: [revision({ until: '2022-08-25' })] }), chart()), 'fr')).toMatch(
      /^N’est plus en vigueur : terminé le 25 août 2022\./,
    ))
  it('says nothing else when it is not clear whose page it is', () =>
    expect(headlineOf(judgePack(given, chart({ patientConflict: 'A / B' })), 'en')).toBe(
      'The page shows more than one patient; nothing is judged (A / B).',
    ))
})

describe('rules as sentences a pharmacist can sign', () => {
  const part = criterion<CriterionOf<'attestation'>>({ id: 'a', kind: 'attestation', ask, metWhen: 'yes' })
  const time = { value: 12, unit: 'week' } as const
  const all: Criterion[] = [
    criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', atLeast: 7, unsureFrom: 6, below: 18 }),
    criterion<CriterionOf<'sex'>>({ id: 'sex', kind: 'sex', is: 'female' }),
    criterion<CriterionOf<'diagnosis'>>({ id: 'd', kind: 'diagnosis', condition: { terms: ['lupus'] }, ask }),
    criterion<CriterionOf<'prior-treatment'>>({
      id: 'p',
      kind: 'prior-treatment',
      substances: ['methotrexate'],
      gapDays: 30,
      ask,
      minimum: { value: 4, unit: 'month' },
      within: { value: 1, unit: 'year' },
    }),
    criterion<CriterionOf<'distinct-treatments'>>({
      id: 'n',
      kind: 'distinct-treatments',
      valueSet: 'ms-dmt',
      atLeast: 2,
      ask,
      attest: ask,
    }),
    washout({ except: ['dupilumab'], appliesTo: ['initiation'] }),
    criterion<CriterionOf<'not-within'>>({
      id: 'w',
      kind: 'not-within',
      valueSet: 'antibacterial-systemic',
      within: time,
      ask,
    }),
    criterion<CriterionOf<'concurrent'>>({ id: 'c', kind: 'concurrent', valueSet: 'ms-dmt', is: 'forbidden', ask }),
    criterion<CriterionOf<'allergy'>>({ id: 'al', kind: 'allergy', substances: ['sucrose'], ask }),
    criterion<CriterionOf<'measurement'>>({
      id: 'm',
      kind: 'measurement',
      code: 'alt',
      op: 'at-most',
      value: 120,
      unit: 'U/L',
      maxAge: time,
      ask,
    }),
    part,
    criterion<CriterionOf<'evidence-only'>>({
      id: 'e',
      kind: 'evidence-only',
      ask,
      metWhen: 'no',
      lookups: [{ valueSet: 'ms-dmt', label: ask }],
    }),
    criterion<CriterionOf<'stage'>>({ id: 's', kind: 'stage', is: ['initiation', 'stop'] }),
    criterion({ id: 'x', kind: 'all', of: [part] } as never),
    criterion({ id: 'y', kind: 'any', of: [part] } as never),
    criterion({ id: 'z', kind: 'not', of: part } as never),
    criterion({ id: 'q', kind: 'at-least', n: 1, of: [part] } as never),
  ]
  it.each(Lang.options)('every kind has one in %s', (lang) => {
    const sentences = all.map((one) => criterionSentence(one, lang, VALUE_SETS))
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\p{Lu}.*[.?)]$/u)
      expect(sentence).not.toMatch(/undefined|null|\[object|\s{2}/)
    }
    expect(sentences.join('\n')).toMatchSnapshot()
  })
})

describe('small words', () => {
  it('a decimal comma', () =>
    expect([decimal(2.5, true), decimal(2.5, false), decimal(2, true)]).toEqual(['2,5', '2.5', '2']))
  it('lists', () =>
    expect([listed([], 'or'), listed(['a'], 'or'), listed(['a', 'b', 'c'], 'or')]).toEqual(['', 'a', 'a, b or c']))
})
