import { CONCEPTS, FILLER } from './concepts'

const PHRASES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(CONCEPTS).flatMap(([concept, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, concept.split(' ')] as const),
  ),
)
const LONGEST = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length))
const SMALL_PRINT = /[([][^)\]]*[)\]]/g

/** Lower case, without accents, one space between words; `patientWeightKg` is three words, `N°` none. */
export const plain = (text: string): string =>
  text
    .replace(/\b[nN]\s?[°º]|\b[nN]o\./g, ' ')
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const found = (text: string): string[] => {
  const words = plain(text).split(' ').filter(Boolean)
  const tokens: string[] = []
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST, words.length - at)
    while (length > 0 && !PHRASES.has(words.slice(at, at + length).join(' '))) length--
    const word = words[at] ?? ''
    if (length > 0) tokens.push(...(PHRASES.get(words.slice(at, at + length).join(' ')) ?? []))
    else if (!FILLER.has(word)) tokens.push(word)
    at += Math.max(1, length)
  }
  return tokens
}

/**
 * What a label says: `@concepts` where its words are known, the words themselves where they are not. What stands in brackets is small
 * print: only its known words count, unless `whole`.
 */
export const wordsIn = (text: string, whole = false): Set<string> => {
  if (whole) return new Set(found(text))
  const small = (text.match(SMALL_PRINT) ?? []).flatMap(found).filter((token) => token.startsWith('@'))
  return new Set([...found(text.replace(SMALL_PRINT, ' ')), ...small])
}
