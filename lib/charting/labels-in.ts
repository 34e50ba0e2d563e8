import type { Pair } from '../model/reading'
import { personField } from './person-field'

const MAX_WORDS = 4

/** "Test name", "Drug name", "Nom du médicament" are no names of a person. */
const OF_A_THING =
  /\b(?:tests?|drugs?|medications?|medicines?|generic|brand|trade|product|file|user|doctor|provider|physician|prescriber|clinic|hospital|facility|ward|study|order|item|protocol|examen|analyse|geneesmiddel|onderzoek|bestand|arts)\s+$/i

/** Whether what stands before "name" makes it the name of a thing. */
export const namesAThing = (before: string): boolean => OF_A_THING.test(before)

/** The longest run of words before a colon that is a label we know ("Date of birth", not "Delgado Date of birth"). */
const labelBefore = (text: string, colon: number): { label: string; at: number } | undefined => {
  const before = text.slice(Math.max(0, colon - 40), colon).trimEnd()
  const words = [...before.matchAll(/[^\s,;|·•]+/g)].slice(-MAX_WORDS)
  for (const word of words) {
    const label = before.slice(word.index)
    const field = personField(label)
    if (field === 'name' && namesAThing(before.slice(0, word.index))) return undefined
    if (field) return { label, at: Math.max(0, colon - 40) + word.index }
  }
  return undefined
}

/** Labels of a person written in running text, each with what stands up to the next label or separator. */
export const labelsIn = (text: string): Pair[] => {
  const found = [...text.matchAll(/[:：]/g)]
    .map((m) => ({ colon: m.index, known: labelBefore(text, m.index) }))
    .flatMap(({ colon, known }) => (known ? [{ colon, ...known }] : []))
  return found.flatMap(({ label, colon }, i) => {
    const value =
      text
        .slice(colon + 1, found[i + 1]?.at ?? text.length)
        .split(/[;|·•]/)[0]
        ?.trim() ?? ''
    return value === '' ? [] : [{ label, value }]
  })
}

const MAX_RUN = 300

/**
 * Labels and values that follow each other without a colon, told apart by their looks only: "Patiënt Ruben van der Linden Geboren
 * 18 apr 1999 Geslacht Man". The text must begin with a label and hold at least two.
 */
export const labelRuns = (text: string): Pair[] => {
  if (text.length > MAX_RUN || /[:：]/.test(text)) return []
  const words = text.trim().split(/\s+/)
  const labels: { at: number; end: number; label: string }[] = []
  for (let at = 0; at < words.length; at += 1) {
    const size = [3, 2, 1].find((n) => at + n <= words.length && personField(words.slice(at, at + n).join(' ')))
    // A banner begins with a label; a row of a list, asked as often, seldom does.
    if (size === undefined && at === 0) return []
    if (size === undefined) continue
    labels.push({ at, end: at + size, label: words.slice(at, at + size).join(' ') })
    at += size - 1
  }
  if (labels.length < 2) return []
  return labels.flatMap(({ end, label }, i) => {
    const value = words.slice(end, labels[i + 1]?.at ?? words.length).join(' ')
    return value === '' ? [] : [{ label, value }]
  })
}

/** "Patient Name ROE, JANE", "Sex F", "DOB 1965-09-30", each in a cell of its own, the label told apart by its looks only. Two at least. */
export const labelledCells = (texts: readonly string[]): Pair[] => {
  const pairs = texts.flatMap((text): Pair[] => {
    const words = text.trim().split(/\s+/)
    const size = [3, 2, 1].find((n) => n < words.length && personField(words.slice(0, n).join(' ')) !== undefined)
    return size === undefined
      ? []
      : [
          {
            label: words.slice(0, size).join(' '),
            value: words
              .slice(size)
              .join(' ')
              .replace(/^[:\s]+/, ''),
          },
        ]
  })
  return pairs.length < 2 ? [] : pairs
}
