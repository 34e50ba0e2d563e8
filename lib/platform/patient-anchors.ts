import type { Patient } from '../model/chart'
import type { Locator } from '../model/locator'
import type { PageReading } from '../model/reading'

/** A place on the page that names the patient, and the words that must still be read there. */
export interface Anchor {
  /** Index into `PageReading.frames`. */
  frame: number
  path: string
  /** How the place read, for one whose words cannot be found as they stand (they are a field's value). */
  hash: string
  words: string[]
}

const MOST = 3
/** A banner is short; a whole letter that names the patient would make every edit of it suspicious. */
const LONGEST = 400

/** The words of a text, without case, accents or punctuation. */
export const wordsOf = (text: string): string[] =>
  (PRINTABLE_ASCII.test(text)
    ? text.toLowerCase().split(/[^a-z0-9]+/)
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
  ).filter(Boolean)

/** Every row of a list is looked at: most have nothing to be taken apart. */
const PRINTABLE_ASCII = /^[ -~]*$/

/**
 * Where the page says whose chart it is: up to three places, those that say most first. Empty when nothing on the page does, or
 * only in words that are read nowhere as they stand (a name put together from two fields).
 */
export const anchorsOf = (reading: PageReading, patient: Patient): Anchor[] => {
  const name = wordsOf(patient.name ?? '')
  const numbers = patient.identifiers.map(wordsOf).filter((words) => words.length > 0)
  const year = typeof patient.birthDate === 'string' ? patient.birthDate.slice(0, 4) : null
  const found: { anchor: Anchor; score: number }[] = []
  const look = (text: string, frame: number, { path, hash }: Locator): void => {
    if (text.length > LONGEST) return
    const words = wordsOf(text)
    const has = (wanted: readonly string[]) => wanted.length > 0 && wanted.every((word) => words.includes(word))
    const parts = [...(has(name) ? [name] : []), ...numbers.filter(has), dateWords(words, year)]
    const needed = [...new Set(parts.flat())]
    const score = (has(name) ? 2 : 0) + numbers.filter(has).length * 2 + (parts.at(-1)?.length ? 1 : 0)
    if (score > 0) found.push({ anchor: { frame, path, hash, words: needed }, score })
  }
  for (const [index, frame] of reading.frames.entries()) {
    for (const block of frame.blocks) look(block.text, index, block.locator)
    for (const grid of frame.grids)
      for (const row of grid.rows) look(row.cells.map((cell) => cell.text).join(' '), index, row.locator)
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ anchor }) => anchor)
}

/** The words of the birth date as the page writes it: the year, with the numbers and month next to it. */
const dateWords = (words: readonly string[], year: string | null): string[] => {
  const at = year === null ? -1 : words.indexOf(year)
  if (year === null || at === -1) return []
  return words.slice(Math.max(0, at - 2), at + 3).filter((word) => word === year || /^\d{1,2}$/.test(word))
}
