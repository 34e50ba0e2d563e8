import type { Pair } from '../model/reading'
import { personField } from './person-field'

const MAX_WORDS = 4

/** The longest run of words before a colon that is a label we know ("Date of birth", not "Delgado Date of birth"). */
const labelBefore = (text: string, colon: number): { label: string; at: number } | undefined => {
  const before = text.slice(Math.max(0, colon - 40), colon).trimEnd()
  const words = [...before.matchAll(/[^\s,;|·•]+/g)].slice(-MAX_WORDS)
  for (const word of words) {
    const label = before.slice(word.index)
    if (personField(label)) return { label, at: Math.max(0, colon - 40) + word.index }
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
