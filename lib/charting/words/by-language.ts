/** Phrases of one idea, folded, by language. A phrase may vary by a little regular expression ("prevue?"). */
export type ByLanguage = Readonly<Record<'en' | 'fr' | 'nl' | 'de', readonly string[]>>

/** The source of a pattern that any of these phrases meets. */
export const anyOf = (...ideas: readonly ByLanguage[]): string =>
  `(?:${ideas.flatMap(({ en, fr, nl, de }) => [...en, ...fr, ...nl, ...de]).join('|')})`
