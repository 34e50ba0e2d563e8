import { editDistance } from './edit-distance'
import type { LexiconIndex } from './load-index'

/** Names by length with the letters each holds, so that a typo is compared with a few dozen names and not with all. */
export interface SuggestTable {
  names: string[]
  targets: Int32Array
  letters: Int32Array
  /** First name of each length. */
  from: number[]
  /** Places of the names in alphabetical order, for names a word is the beginning of. */
  sorted: Int32Array
}

export interface Suggestion {
  target: number
  score: number
}

const LONGEST = 32
const SHORTEST_NAME = 5

const lettersOf = (word: string): number => {
  let mask = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    mask |= code >= 97 && code <= 122 ? 1 << (code - 97) : 1 << 26
  }
  return mask
}

const bits = (value: number): number => {
  let v = value - ((value >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** Builds the table of an index: names of five letters and more, squeezed ("solu medrol" → "solumedrol"). */
export function suggestTable(index: Pick<LexiconIndex, 'names'>): SuggestTable {
  const squeezed: string[] = []
  const held: number[] = []
  const from = new Array<number>(LONGEST + 4).fill(0)
  for (const [name, target] of index.names) {
    if (name.length < SHORTEST_NAME) continue
    const text = name.includes(' ') ? name.replaceAll(' ', '') : name
    if (text.length < SHORTEST_NAME || text.length > LONGEST) continue
    squeezed.push(text)
    held.push(target)
    from[text.length + 1] = (from[text.length + 1] ?? 0) + 1
  }
  for (let length = 1; length < from.length; length++) from[length] = (from[length] ?? 0) + (from[length - 1] ?? 0)
  // Shipped in alphabetical order, they are nearly sorted already, which the sort makes use of.
  const alphabetical = [...squeezed.keys()].sort((a, b) => ((squeezed[a] ?? '') < (squeezed[b] ?? '') ? -1 : 1))
  const next = [...from]
  const names = new Array<string>(squeezed.length).fill('')
  const targets = new Int32Array(squeezed.length)
  const letters = new Int32Array(squeezed.length)
  const sorted = new Int32Array(squeezed.length)
  alphabetical.forEach((i, place) => {
    const text = squeezed[i] ?? ''
    const at = next[text.length] ?? 0
    next[text.length] = at + 1
    names[at] = text
    targets[at] = held[i] ?? -1
    letters[at] = lettersOf(text)
    sorted[place] = at
  })
  return { names, targets, letters, from, sorted }
}

/** One edit in a short name, two from eight letters on: further apart is another drug. */
const boundFor = (word: string): number => (word.length < 5 ? 0 : word.length < 8 ? 1 : 2)

/**
 * Names within a bounded typo distance of a folded word, or that it is the beginning of; best first, score 0–1. Suggestions only:
 * nothing found here may be accepted without a person. `shortest` is the fewest letters a beginning may have.
 */
export function suggest(word: string, table: SuggestTable, shortest = SHORTEST_BEGINNING): Suggestion[] {
  if (word.length > LONGEST) return []
  const found = [...nearTo(word, table), ...(word.length < shortest ? [] : beginningWith(word, table))]
  return found.sort((a, b) => b.score - a.score).slice(0, MOST_FOUND)
}

const MOST_FOUND = 12
const SHORTEST_BEGINNING = 5
/** Beginnings looked at: more names than this and the word says too little. */
const MOST_BEGUN = 200

export interface Near extends Suggestion {
  distance: number
}

/** Names within the typo distance a word of this length is given, in no order. */
export const nearTo = (word: string, table: SuggestTable): Near[] => {
  const most = boundFor(word)
  if (most === 0 || word.length > LONGEST) return []
  const letters = lettersOf(word)
  const found: Near[] = []
  for (let length = word.length - most; length <= word.length + most; length++) {
    // An edit that changes the length changes one letter of the set, any other two at most.
    const apart = 2 * most - Math.abs(length - word.length)
    const until = table.from[length + 1] ?? table.names.length
    for (let i = table.from[length] ?? until; i < until; i++) {
      if (bits((table.letters[i] ?? 0) ^ letters) > apart) continue
      const distance = editDistance(word, table.names[i] ?? '', most)
      if (distance <= most)
        found.push({ target: table.targets[i] ?? -1, score: 1 - distance / Math.max(word.length, length), distance })
    }
  }
  return found
}

/** Names a word is the beginning of: "moxiflox" is more likely moxifloxacin cut short than lomefloxacin misspelt. */
export const beginningWith = (word: string, { names, sorted, targets }: SuggestTable): Suggestion[] => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[sorted[middle] ?? 0] ?? '') < word) low = middle + 1
    else high = middle
  }
  const found: Suggestion[] = []
  for (let i = low; i < sorted.length && i - low < MOST_BEGUN; i++) {
    const at = sorted[i] ?? 0
    const name = names[at] ?? ''
    if (!name.startsWith(word)) break
    if (name.length > word.length)
      found.push({ target: targets[at] ?? -1, score: 0.7 + (0.3 * word.length) / name.length })
  }
  return found
}
