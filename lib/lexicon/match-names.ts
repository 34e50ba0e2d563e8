import { doubtOf } from './doubt-of'
import type { FoldedLine, Word } from './fold'
import { PLAIN_WORDS } from './line-words'
import type { LexiconIndex } from './load-index'
import { isNearAnother } from './near-another'
import { orthographicKey } from './orthographic-key'
import { isFormWord } from './parse-form'

export type MatchStep = 'exact' | 'spelling' | 'joined' | 'ambiguous'

/** A run of words that names a drug. */
export interface NameMatch {
  from: number
  to: number
  step: MatchStep
  /** Set unless ambiguous. */
  target?: number
  means?: readonly string[]
  /** Why the name may be part of another product's: it is offered, not accepted. */
  doubt?: string
}

/** Names of fewer letters are taken only as written; see the drug data notes on look-alikes. */
const SHORT = 4

const MAX_JOINED = 3

const isLetters = (word: string): boolean => word.charCodeAt(0) >= 97

/** Words that part a name no more than a blank does. */
const joins = (line: string, a: Word, b: Word): boolean => {
  const gap = line.slice(a.until, b.at)
  return gap === ' ' || gap === '-' || gap === '‑' || gap === '–' || gap === '' || gap === '.'
}

/**
 * Whether a name of one to three letters stands there as a name: in capitals, or first, or after a separator; and if it has
 * digits, written as one ("S-1", "5FU"), so that neither "K.S 1,25" nor "TL-201-S-1" is one.
 */
const standsAsShortName = (written: string, line: FoldedLine, from: number, to: number): boolean => {
  const first = line.words[from]
  const last = line.words[to - 1]
  if (first === undefined || last === undefined) return false
  const text = written.slice(first.at, last.until)
  const before = from === 0 ? '' : written.slice(line.words[from - 1]?.until ?? 0, first.at)
  // "FK 506" is as good as "FK506"; "S 1" is not.
  if (to - from > 1 && (!/^(?:[\w-]+|[A-Z]{2,} \d{3,})$/.test(text) || /[-.,/]$/.test(before))) return false
  // "Clenil 100 mcg INH bd" is inhaled; isoniazid has a strength of its own behind it.
  // "62.5 mcg/inh": for each inhalation.
  if (/^inh$/i.test(text) && /\b(?:mcg|ug|µg|mg|doses?)\s?\/\s*$/i.test(written.slice(0, first.at))) return false
  if (/^inh$/i.test(text) && from > 0 && !/[+/&,;:(]/.test(before)) return /^\s*\d/.test(written.slice(last.until))
  // "2 g KCl": two capitals are a formula or an abbreviation, whatever small letters it has.
  return from === 0 || /[+/&,;:(]/.test(before) || /^[^a-z]*[A-Z][^a-z]*$/.test(text) || /[A-Z][a-z]*[A-Z]/.test(text)
}

const exact = (written: string, line: FoldedLine, i: number, index: LexiconIndex): NameMatch | undefined => {
  const word = line.words[i]
  if (word === undefined) return undefined
  for (let n = Math.min(index.multi.get(word.text) ?? 1, line.words.length - i); n > 0; n--) {
    const last = line.words[i + n - 1]
    if (last === undefined) continue
    const text = n === 1 ? word.text : line.text.slice(word.start, last.end)
    const means = index.ambiguous.get(text)
    const target = index.names.get(text)
    if (means === undefined && target === undefined) continue
    if (text.replace(/[^a-z]/g, '').length < SHORT && !standsAsShortName(written, line, i, i + n)) continue
    if (means !== undefined) return { from: i, to: i + n, step: 'ambiguous', means }
    if (target !== undefined) return { from: i, to: i + n, step: 'exact', target }
  }
  return undefined
}

const joined = (written: string, line: FoldedLine, i: number, index: LexiconIndex): NameMatch | undefined => {
  let text = ''
  let found: NameMatch | undefined
  for (let n = 0; n < MAX_JOINED; n++) {
    const word = line.words[i + n]
    const before = line.words[i + n - 1]
    if (word === undefined || !isLetters(word.text)) break
    if (n > 0 && before !== undefined && !joins(written, before, word)) break
    text += word.text
    if (n === 0 || text.length <= SHORT + 1) continue
    const target = index.names.get(text)
    if (target !== undefined) found = { from: i, to: i + n + 1, step: 'joined', target }
  }
  return found
}

const bySpelling = (line: FoldedLine, i: number, index: LexiconIndex): NameMatch | undefined => {
  const word = line.words[i]
  if (word === undefined || !isLetters(word.text) || word.text.length <= SHORT) return undefined
  if (PLAIN_WORDS.has(word.text) || isFormWord(word.text)) return undefined
  const first = orthographicKey(word.text)
  let key = first
  let found: NameMatch | undefined
  const most = Math.min(index.keyMulti.get(first) ?? 1, line.words.length - i)
  for (let n = 1; n <= most; n++) {
    if (n > 1) key += ` ${orthographicKey(line.words[i + n - 1]?.text ?? '')}`
    const target = index.keys.get(key)
    if (target !== undefined) found = { from: i, to: i + n, step: 'spelling', target }
  }
  return found
}

const doubtOfSpelling = (line: FoldedLine, match: NameMatch, index: LexiconIndex): string | undefined => {
  if (match.step !== 'spelling' || match.target === undefined) return undefined
  const word = line.words
    .slice(match.from, match.to)
    .map(({ text }) => text)
    .join('')
  return isNearAnother(word, match.target, index) ? 'as near to the name of another drug' : undefined
}

/** The drug names in a line, left to right, longest first, never overlapping; what is doubtful says why. */
export function matchNames(written: string, line: FoldedLine, index: LexiconIndex): NameMatch[] {
  const matches: NameMatch[] = []
  const taken = new Array<boolean>(line.words.length).fill(false)
  for (let i = 0; i < line.words.length; i++) {
    const word = line.words[i]
    if (word === undefined) continue
    let match = exact(written, line, i, index)
    if (isLetters(word.text) && (match === undefined || match.to === i + 1)) {
      // "methyl prednisolone" and "hydroxy-chloroquine" are one name, whatever their parts mean alone.
      const whole = joined(written, line, i, index)
      if (whole !== undefined) match = whole
    }
    match ??= bySpelling(line, i, index)
    if (match === undefined) continue
    matches.push(match)
    taken.fill(true, match.from, match.to)
    i = match.to - 1
  }
  return matches.map((match) => {
    const doubt = doubtOf(written, line, match, taken, index) ?? doubtOfSpelling(line, match, index)
    return doubt === undefined ? match : { ...match, doubt }
  })
}
