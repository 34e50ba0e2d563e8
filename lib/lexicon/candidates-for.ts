import type { Resolution } from '../model/resolution'
import type { FoldedLine } from './fold'
import { HARMLESS_PARTS, PLAIN_WORDS, SALT_WORDS } from './line-words'
import type { LexiconIndex } from './load-index'
import type { NameMatch } from './match-names'
import { misreadIn } from './misread'
import { isFormWord } from './parse-form'
import { suggest, suggestTable } from './suggest'

const MOST = 6
/** A name with a digit read for a letter, or its letters set apart. */
const SAME_LETTERS = 0.95
const MOST_WORDS = 3

const innsOf = (target: number, index: LexiconIndex): string[] =>
  (index.targets[target]?.s ?? []).flatMap((place) => index.substances[place]?.facts.name ?? [])

const isOrdinary = (word: string): boolean =>
  word.charCodeAt(0) < 97 ||
  PLAIN_WORDS.has(word) ||
  isFormWord(word) ||
  HARMLESS_PARTS.has(word) ||
  SALT_WORDS.has(word)

/** What a line that was not recognised may mean, best first: both meanings of an ambiguous name, doubtful matches, near names. */
export function candidatesFor(
  line: FoldedLine,
  matches: readonly NameMatch[],
  unknown: readonly number[],
  index: LexiconIndex,
): Resolution['candidates'] {
  const scores = new Map<string, number>()
  const offer = (name: string, score: number): void => {
    if (score > (scores.get(name) ?? 0)) scores.set(name, score)
  }
  for (const { means, target, doubt } of matches) {
    for (const name of means ?? []) offer(name, 0.5)
    if (target !== undefined) for (const name of innsOf(target, index)) offer(name, doubt === undefined ? 0.9 : 0.6)
  }
  const words = line.words.map(({ text }) => text)
  const asked =
    unknown.length > 0
      ? [...unknown]
      : matches.length > 0
        ? []
        : words.flatMap((word, i) => (isOrdinary(word) ? [] : [i])).slice(0, MOST_WORDS)
  if (asked.length > 0) {
    index.suggestions ??= suggestTable(index)
    const table = index.suggestions
    // Four letters say enough where a number or a form stands beside them ("amlo 5"), not in running text.
    const shortest = line.words.some(({ text }) => text.charCodeAt(0) < 97 || isFormWord(text)) ? 4 : 5
    const offerNear = (text: string): boolean => {
      const near = suggest(text, table, shortest)
      for (const { target, score } of near)
        for (const name of innsOf(target, index)) offer(name, Math.round(score * 100) / 100)
      return near.length > 0
    }
    const misread = misreadIn(line)
    for (const { text } of misread) {
      const target = index.names.get(text)
      if (target === undefined) offerNear(text)
      else for (const name of innsOf(target, index)) offer(name, SAME_LETTERS)
    }
    for (const i of asked) {
      if (misread.some(({ from, to }) => i >= from && i < to)) continue
      const word = words[i] ?? ''
      const next = words[i + 1]
      // A name broken in two ("predni solon") is looked for when its first half alone is near nothing.
      if (!offerNear(word) && next !== undefined && !isOrdinary(next)) offerNear(word + next)
    }
  }
  return [...scores]
    .map(([name, score]) => ({ name, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
}
