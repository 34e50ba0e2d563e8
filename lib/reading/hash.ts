/**
 * Fingerprint of a row's visible text, white space aside, so that a row can be found again and a change be told. 64 bits:
 * enough to tell the rows of one page apart, nothing to do with secrecy.
 */
export const hashOf = (texts: readonly string[]): string => {
  const state = new Mixer()
  for (const text of texts) state.add(text)
  return state.sum()
}

/** The same fingerprint from the cells of a row. */
export const hashOfCells = (cells: readonly { text: string }[]): string => {
  const state = new Mixer()
  for (const { text } of cells) state.add(text)
  return state.sum()
}

class Mixer {
  #a = 0xdeadbeef
  #b = 0x41c6ce57

  add(text: string): void {
    let a = this.#a
    let b = this.#b
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i)
      if (code === 32) continue
      a = Math.imul(a ^ code, 2654435761)
      b = Math.imul(b ^ code, 1597334677)
    }
    this.#a = a
    this.#b = b
  }

  sum(): string {
    let a = this.#a
    let b = this.#b
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
    return (a >>> 0).toString(36) + (b >>> 0).toString(36)
  }
}
