import type { FoldedLine } from './fold'
import { HARMLESS_PARTS, PLAIN_WORDS, SALT_WORDS } from './line-words'
import type { NameMatch } from './match-names'
import { isFormWord } from './parse-form'

const SHORTEST_NAME = 5

const isKnown = (word: string): boolean =>
  word.length < SHORTEST_NAME ||
  word.charCodeAt(0) < 97 ||
  HARMLESS_PARTS.has(word) ||
  SALT_WORDS.has(word) ||
  PLAIN_WORDS.has(word) ||
  isFormWord(word)

/**
 * Words that stand where a component of a combination stands ("efavirenz/foobarvir", "amoxicilline + foobar") and are no drug we
 * know: the line names more than was recognised. Places of the words.
 */
export function unexplained(written: string, line: FoldedLine, matches: readonly NameMatch[]): number[] {
  if (!/[/+&]/.test(written)) return []
  const named = new Array<boolean>(line.words.length).fill(false)
  for (const { from, to } of matches) named.fill(true, from, to)
  const places: number[] = []
  line.words.forEach((word, i) => {
    if (named[i] === true || isKnown(word.text)) return
    const before = line.words[i - 1]
    const after = line.words[i + 1]
    const opens = before !== undefined && /[/+&]/.test(written.slice(before.until, word.at))
    const closes = after !== undefined && /[/+&]/.test(written.slice(word.until, after.at))
    const besideDrug = (opens && hasDrugBefore(line, named, i)) || (closes && named[i + 1] === true)
    if (besideDrug) places.push(i)
  })
  return places
}

/** A drug just before the separator, or before its strength ("amoxicilline 500 mg + foobar"). */
function hasDrugBefore(line: FoldedLine, named: readonly boolean[], i: number): boolean {
  for (let j = i - 1; j >= 0 && i - j <= 5; j--) {
    if (named[j] === true) return true
    const word = line.words[j]?.text ?? ''
    if (!isKnown(word)) return false
  }
  return false
}
