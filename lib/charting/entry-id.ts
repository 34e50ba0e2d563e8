import { foldWords } from './fold'

const hash = (text: string): string => {
  // FNV-1a, 32 bits, twice with different seeds: short, stable over re-reads, no dependency.
  const run = (seed: number): string => {
    let h = seed
    for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0
    return h.toString(36)
  }
  return `${run(0x811c9dc5)}${run(0x1234567)}`
}

/** Gives stable ids: a hash of the row's text, with a counter for rows that read the same. */
export const entryIds = (): ((prefix: string, text: string) => string) => {
  const seen = new Map<string, number>()
  return (prefix, text) => {
    const id = `${prefix}-${hash(foldWords(text))}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}
