import { describe, expect, it } from 'vitest'
import { translator } from '../../../../lib/platform/i18n/index'
import { preferredLang } from '../../../../lib/platform/i18n/preferred-lang'
import { translate } from '../../../../lib/platform/i18n/translate'
import { WORDS } from '../../../../lib/platform/i18n/words'

describe('the interface in three languages', () => {
  it.each([
    [['nl-BE', 'fr'], 'nl'],
    [['de-DE', 'fr-FR'], 'fr'],
    [['de-DE'], 'en'],
    [[], 'en'],
  ] as const)('a browser set to %j is spoken to in %s', (languages, lang) =>
    expect(preferredLang(languages)).toBe(lang),
  )

  it.each([
    ['en', 1, '1 question to answer'],
    ['en', 3, '3 questions to answer'],
    ['fr', 0, '0 question en attente'],
    ['nl', 2, '2 vragen te beantwoorden'],
  ] as const)('counts in %s: %i', (lang, count, text) =>
    expect(translator(lang)('verdict.unknown.count', { count })).toBe(text),
  )

  it.each(['en', 'fr', 'nl'] as const)(
    'every string in %s says something and has the places to fill of the English',
    (lang) => {
      const holes = (text: string): string[] => (text.match(/\{\{\s*\w+\s*\}\}/g) ?? []).sort()
      const said: Record<string, string> = WORDS[lang]
      const wrong = Object.entries(WORDS.en).filter(
        ([key, text]) => !said[key]?.trim() || holes(said[key]).join() !== holes(text).join(),
      )
      expect(wrong).toEqual([])
    },
  )

  it('a number before a noun agrees with it: each such string has its singular and its plural', () => {
    // Never one alone, or no noun follows that could be one.
    const invariant = ['pages.together', 'pharmacy.initiations.over', 'pharmacy.over', 'pharmacy.phrase.several']
    const plain = [...invariant, 'teach.rows.more', 'worklist.found']
    for (const lang of ['en', 'fr', 'nl'] as const) {
      const loose = Object.entries(WORDS[lang]).filter(
        ([key, text]) => /\{\{count\}\} \p{L}/u.test(text) && !/_(one|other)$/.test(key),
      )
      expect(loose.map(([key]) => key).filter((key) => !plain.includes(key))).toEqual([])
    }
  })

  it.each([
    ['en', '62.5 kg', 'Show 5,000 more'],
    ['fr', '62,5 kg', 'En afficher 5 000 de plus'],
    ['nl', '62,5 kg', 'Nog 5.000 tonen'],
  ] as const)('writes numbers as %s writes them', (lang, weight, more) => {
    expect(translator(lang)('patient.kg', { kg: 62.5 })).toBe(weight)
    expect(translator(lang)('app.more', { count: 5000 }).replace(/\s/g, ' ')).toBe(more)
  })

  it('a page that did not load an area shows its key rather than nothing', () =>
    expect(translate({}, 'en')('evidence.show')).toBe('evidence.show'))

  it('text from a page is put in as it stands', () =>
    expect(translator('en')('evidence.show', { quote: '<b>5 & 6</b> {{x}}' })).toBe(
      'Show “<b>5 & 6</b> {{x}}” on the page',
    ))
})
