/**
 * How the tree of a shot is written down: each step is one of these numbers and its own numbers after it. `open` has a look and a
 * place among siblings; `text` a length in the shot's text; `attributes`, `id`, `path` and `title` an index; `rect` four numbers; what says
 * something of a box stands anywhere before its `close`. `row` is a whole row of known markup: its pattern, its place, how many letters its
 * values take in the shot's text, each ended by a vertical tab, and where the pattern is named 1 + the index of its id, or 0.
 */
export const STEP = {
  close: 0,
  text: 1,
  break: 2,
  space: 3,
  open: 4,
  attributes: 5,
  rect: 6,
  id: 7,
  path: 8,
  /** Its text is cut off with an ellipsis. */
  cut: 9,
  /** What follows stands in its shadow root. */
  root: 10,
  /** A custom element whose inside could not be opened. */
  sealed: 11,
  mark: 12,
  /** The title inside a drawing. */
  title: 13,
  row: 14,
} as const

const LAST = 48
const MORE = 32
const FIRST_LAST = 40
const FIRST_MORE = 88

/** Writes numbers from 0 up as printable letters, small ones as one: a string crosses to the extension faster than a list. */
export class CodeWriter {
  #bytes = new Uint8Array(256)
  #length = 0

  add(value: number): void {
    if (this.#length + 8 > this.#bytes.length) this.#lengthen()
    let left = value
    for (; left >= LAST; left = Math.floor(left / MORE)) this.#bytes[this.#length++] = FIRST_MORE + (left % MORE)
    this.#bytes[this.#length++] = FIRST_LAST + left
  }

  #lengthen(): void {
    const longer = new Uint8Array(this.#bytes.length * 2)
    longer.set(this.#bytes)
    this.#bytes = longer
  }

  /** A number that may be negative, to the whole. */
  addSigned(value: number): void {
    const whole = Math.round(Math.max(-1e7, Math.min(1e7, value)))
    this.add(whole < 0 ? -2 * whole - 1 : 2 * whole)
  }

  written(): string {
    return new TextDecoder().decode(this.#bytes.subarray(0, this.#length))
  }
}

/** Reads what a `CodeWriter` wrote. */
export class CodeReader {
  readonly #code: string
  #at = 0

  constructor(code: string) {
    this.#code = code
  }

  get ended(): boolean {
    return this.#at >= this.#code.length
  }

  next(): number {
    let value = 0
    for (let unit = 1; ; unit *= MORE) {
      const letter = this.#code.charCodeAt(this.#at++)
      if (!(letter >= FIRST_MORE)) return value + unit * Math.max(0, (letter || FIRST_LAST) - FIRST_LAST)
      value += unit * (letter - FIRST_MORE)
    }
  }

  nextSigned(): number {
    const value = this.next()
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }
}
