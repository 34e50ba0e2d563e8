import type { FoldedLine } from './fold'
import { HARMLESS_PARTS, NEGATES_NO_DRUG, PLAIN_WORDS, SALT_WORDS } from './line-words'
import type { NameMatch } from './match-names'
import { isFormWord } from './parse-form'

const SHORTEST_NAME = 5

const isKnown = (word: string): boolean =>
  word.length < SHORTEST_NAME ||
  word.charCodeAt(0) < 97 ||
  HARMLESS_PARTS.has(word) ||
  SALT_WORDS.has(word) ||
  NEGATES_NO_DRUG.has(word) ||
  PLAIN_WORDS.has(word) ||
  isFormWord(word)

const PLUS = /[/+&]/
/** What a heading or a remark ends with: what stands before it is no part of the drug's name. */
const PARTS = /[:=(;|\n]/

/** What is written between a word and the one before it. */
type GapBefore = (i: number) => string

/** A drug just before the separator, or before its strength ("amoxicilline 500 mg + foobar"). */
const hasDrugBefore = (line: FoldedLine, named: readonly boolean[], i: number): boolean => {
  for (let j = i - 1; j >= 0 && i - j <= 5; j--) {
    if (named[j] === true) return true
    if (!isKnown(line.words[j]?.text ?? '')) return false
  }
  return false
}

/** Whether the run of words that holds word `i` stands beside a drug, parted from it by "/", "+" or "&". */
const standsAsComponent = (i: number, gap: GapBefore, line: FoldedLine, named: readonly boolean[]): boolean => {
  let start = i
  while (start > 0 && named[start - 1] !== true && /^[\s'’-]+$/.test(gap(start))) start--
  // "300 unités/ml SoloStar": what follows the stroke is a unit, not a component.
  const opener = line.words[start]?.text ?? ''
  if (PLAIN_WORDS.has(opener) || isFormWord(opener)) return false
  if (PLUS.test(gap(start)) && hasDrugBefore(line, named, start)) return true
  let end = i + 1
  while (end < line.words.length && named[end] !== true && /^[\s'’-]+$/.test(gap(end))) end++
  return named[end] === true && PLUS.test(gap(end))
}

/**
 * Words that may be a drug we do not know beside those we do: a component of a combination ("efavirenz/foobarvir"), or a name before
 * the first known one ("FOOBAR ADRENALINE" is no adrenaline alone). Places of the words; a line that has any is not recognised.
 */
export function unexplained(
  written: string,
  line: FoldedLine,
  matches: readonly NameMatch[],
  denied: readonly NameMatch[] = [],
): number[] {
  const first = matches[0]
  if (first === undefined) return []
  const named = new Array<boolean>(line.words.length).fill(false)
  for (const { from, to } of [...matches, ...denied]) named.fill(true, from, to)
  const gap: GapBefore = (i) => {
    const left = line.words[i - 1]
    const right = line.words[i]
    return left === undefined || right === undefined ? '' : written.slice(left.until, right.at)
  }
  const combined = PLUS.test(written)
  let leading = first.from > 0
  const places: number[] = []
  for (let i = 0; i < line.words.length; i++) {
    const word = line.words[i]
    if (word === undefined || named[i] === true || isKnown(word.text)) continue
    leading &&= i < first.from
    const headed = leading && !PARTS.test(written.slice(word.until, line.words[first.from]?.at))
    if (headed || (combined && standsAsComponent(i, gap, line, named))) places.push(i)
  }
  return places
}
