import { VALUE_SETS } from '../lib/lexicon/value-sets'
import type { Criterion } from '../lib/model/criterion'
import type { Pack, Revision } from '../lib/model/pack'
import type { Lang, Text } from '../lib/model/text'
import type { ValueSet } from '../lib/model/value-set'
import { criterionSentence } from '../lib/rules/criterion-sentence'

type Sets = ReadonlyMap<string, ValueSet>

const WORDS = {
  en: {
    revision: 'Revision',
    from: 'from',
    until: 'until',
    noDates: 'dates not stated',
    open: 'no end stated',
    for: 'for',
    indication: 'Indication',
    duty: 'Duty',
    step: 'Step',
    days: 'working days after',
    allOf: 'all of',
    anyOf: 'any of',
    notOf: 'none of',
    source: 'source',
  },
  fr: {
    revision: 'Révision',
    from: 'du',
    until: 'au',
    noDates: 'dates non indiquées',
    open: 'sans fin indiquée',
    for: 'pour',
    indication: 'Indication',
    duty: 'Obligation',
    step: 'Étape',
    days: 'jours ouvrables après',
    allOf: 'tous',
    anyOf: 'un au moins',
    notOf: 'aucun',
    source: 'source',
  },
  nl: {
    revision: 'Revisie',
    from: 'van',
    until: 'tot',
    noDates: 'datums niet vermeld',
    open: 'geen einde vermeld',
    for: 'voor',
    indication: 'Indicatie',
    duty: 'Verplichting',
    step: 'Stap',
    days: 'werkdagen na',
    allOf: 'alle',
    anyOf: 'minstens één',
    notOf: 'geen',
    source: 'bron',
  },
} as const

const criterionLines = (criterion: Criterion, lang: Lang, sets: Sets, indent: string): string[] => {
  const words = WORDS[lang]
  const stages = criterion.appliesTo === undefined ? '' : ` (${words.for}: ${criterion.appliesTo.join(', ')})`
  const own = criterion.quotes.filter((quote) => quote.lang === lang)
  const quotes = (own.length > 0 ? own : criterion.quotes.slice(0, 1)).map(
    (quote) => `${indent}    ${words.source}, ${quote.section}: “${quote.text}”`,
  )
  const note = criterion.note === undefined ? [] : [`${indent}    → ${criterion.note[lang]}`]
  const head = `${indent}- ${criterion.id}: ${criterion.label[lang]}${stages}`
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least': {
      const word = criterion.kind === 'all' ? words.allOf : criterion.kind === 'any' ? words.anyOf : `≥ ${criterion.n}`
      return [
        `${head} – ${word}:`,
        ...note,
        ...quotes,
        ...criterion.of.flatMap((one) => criterionLines(one, lang, sets, `${indent}  `)),
      ]
    }
    case 'not':
      return [
        `${head} – ${words.notOf}:`,
        ...note,
        ...quotes,
        ...criterionLines(criterion.of, lang, sets, `${indent}  `),
      ]
    default:
      return [head, `${indent}    = ${criterionSentence(criterion, lang, sets)}`, ...note, ...quotes]
  }
}

const period = ({ dates, from, until }: Revision, lang: Lang): string => {
  const words = WORDS[lang]
  if (dates === 'not-stated') return words.noDates
  return `${words.from} ${from ?? '?'} ${until === null ? `(${words.open})` : `${words.until} ${until}`}`
}

const optional = (text: Text | undefined, lang: Lang): string[] => (text === undefined ? [] : [text[lang]])

const revisionLines = (revision: Revision, lang: Lang, sets: Sets): string[] => {
  const words = WORDS[lang]
  return [
    '',
    `${words.revision} ${revision.id} – ${period(revision, lang)}`,
    ...optional(revision.dateNote, lang),
    revision.summary[lang],
    ...revision.criteria.flatMap((criterion) => criterionLines(criterion, lang, sets, '  ')),
    ...revision.indications.flatMap((indication) => [
      `  ${words.indication} ${indication.id}: ${indication.label[lang]}`,
      ...indication.criteria.flatMap((criterion) => criterionLines(criterion, lang, sets, '    ')),
    ]),
    ...revision.workflow.map(({ who, what, deadline }) => {
      const due = deadline === undefined ? '' : ` (${deadline.workingDays} ${words.days} “${deadline.after}”)`
      return `  ${words.step}: ${who[lang]} – ${what[lang]}${due}`
    }),
    ...revision.duties.map(
      ({ who, what, to, when }) => `  ${words.duty} (${when}): ${who[lang]} – ${what[lang]} → ${to[lang]}`,
    ),
  ]
}

/** A whole program as prose that a pharmacist can read beside its source, in one language. */
export const packProse = (pack: Pack, lang: Lang): string => {
  const sets: Sets = new Map([...VALUE_SETS, ...pack.valueSets.map((set) => [set.id, set] as const)])
  return [
    pack.title[lang],
    `${pack.id} · ${pack.kind} · ${pack.jurisdiction} · ${pack.authority}${pack.sponsor === undefined ? '' : ` · ${pack.sponsor}`}`,
    ...pack.revisions.flatMap((revision) => revisionLines(revision, lang, sets)),
  ].join('\n')
}
