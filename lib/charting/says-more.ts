import { fold } from './fold'

const OTHERS = "(?:more|others?|autres?|d'autres|anderen?|meer|weitere|de plus)"
const MANY = '(?:\\d{1,3}|several|many|plusieurs|meerdere|verschillende|mehrere)'

/** Each ends the text, or is all of it. */
const GOES_ON = [
  `\\+\\s?\\d{1,3}(?:\\s+${OTHERS})?`,
  `(?:and|et|en|und|&|\\+)\\s+(?:${MANY}\\s+)?${OTHERS}`,
  `${MANY}\\s+${OTHERS}`,
  `(?:more|meer|suite|weitere)`,
  '(?:etc|e\\.a|e\\.d|u\\.a)\\.?',
  '(?:see|cf\\.?|voir|zie|siehe)\\s+(?:(?:the|le|la|les|l|het|de)\\s+)?(?:all|list\\w*|chart|full|dossier|fiche|onglet|lijst|alle|tout|detail\\w*|allerg\\w*)\\b.{0,20}',
].join('|')

const TAIL = new RegExp(`(?:^|[\\s,;·|(\\[-]+)(?:${GOES_ON})[\\s.…)\\]]*$|\\s*(?:\\.\\.\\.|…)[\\s)\\]]*$`)

/**
 * The words with which a text says that there is more than it shows: "+3", "…", "and 2 more", "et 2 autres", "en 3 andere".
 * Undefined when it says no such thing.
 */
export const saysMore = (text: string): string | undefined => TAIL.exec(fold(text))?.[0].trim()

/** The text without those words; empty when it says nothing else. */
export const withoutMore = (text: string): string => {
  const at = TAIL.exec(fold(text))?.index
  if (at === undefined) return text
  const left = text.slice(0, at).replace(/[\s,;·|(]+$/, '')
  return left === text ? left : withoutMore(left)
}
