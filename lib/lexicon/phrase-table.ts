import { type FoldedLine, fold, type Word } from './fold'

/** Phrases by their folded text, with the longest phrase each first word can begin. */
export interface PhraseTable<T> {
  phrases: ReadonlyMap<string, T>
  longest: ReadonlyMap<string, number>
}

/** Builds a table from `a|b c|d` lists. The first list that has a phrase keeps it. */
export function phraseTable<T>(groups: readonly (readonly [T, string])[]): PhraseTable<T> {
  const phrases = new Map<string, T>()
  const longest = new Map<string, number>()
  for (const [value, list] of groups) {
    for (const written of list.split('|')) {
      const phrase = fold(written)
      if (!phrases.has(phrase)) phrases.set(phrase, value)
      const words = phrase.split(' ')
      const first = words[0] ?? ''
      longest.set(first, Math.max(words.length, longest.get(first) ?? 1))
    }
  }
  return { phrases, longest }
}

export interface Found<T> {
  value: T
  /** First word, and the word after the last. */
  from: number
  to: number
}

/** "2 %, gel" is no "2 gel": a number counts what follows it when nothing but a blank stands between. */
const isPartedNumber = (number: Word, next: Word | undefined): boolean =>
  number.text.charCodeAt(0) < 97 && next !== undefined && next.at - number.until > 1

/** The longest phrases of the table in the line, left to right, not overlapping; `skip` marks words already spoken for. */
export function findPhrases<T>(table: PhraseTable<T>, line: FoldedLine, skip?: readonly boolean[]): Found<T>[] {
  const found: Found<T>[] = []
  const { words, text } = line
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined || skip?.[i] === true) continue
    const most = table.longest.get(word.text)
    if (most === undefined) continue
    for (let n = Math.min(most, words.length - i); n > 0; n--) {
      const last = words[i + n - 1]
      const value = last && table.phrases.get(text.slice(word.start, last.end))
      if (value === undefined || (n > 1 && isPartedNumber(word, words[i + 1]))) continue
      found.push({ value, from: i, to: i + n })
      i += n - 1
      break
    }
  }
  return found
}
