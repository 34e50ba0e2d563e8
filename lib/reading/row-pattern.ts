import { VARIES } from './looks'
import type { PageLook } from './page-look'
import { inLine } from './said-by'

/** What stands between two values of a row's markup, and how the value after it ends. */
export interface Piece {
  literal: string
  /** A text ends where a tag begins, an attribute's value at its quote. */
  until: '<' | '"'
  /** The value is handed over. */
  kept: boolean
  /** Selectors may look at it when it is a word: then it is another markup. */
  varies: boolean
}

/** How a row is written down. */
export type Part =
  | { kind: 'code'; bytes: Uint8Array }
  /** `read`: it is seen, and not only there. `mayHost`: without text, a closed root may stand there. */
  | { kind: 'text'; value: number; read: boolean; look: PageLook; begun: boolean; mayHost: boolean }
  /** Attributes: pieces as they stand, and the numbers of values that differ. */
  | { kind: 'said'; pieces: readonly (string | number)[] }

/** The markup that rows of one list share, from the row's own tag to its end, and how it is written down. */
export interface RowPattern {
  look: PageLook
  pieces: readonly Piece[]
  /** What stands after the last value. */
  rest: string
  parts: readonly Part[]
  boxes: number
  /** Rows of tables and items of lists in it, itself included. */
  rows: number
  /** The row has an id. */
  named: boolean
}

/** What one row has where others of its markup differ. */
export interface Match {
  values: readonly string[]
  /** Where in the markup it ends. */
  end: number
}

/** The row's own values when the markup from here on is of this pattern; else null. */
export const matchAt = ({ pieces, rest }: RowPattern, markup: string, from: number): Match | null => {
  const values: string[] = []
  let at = from
  for (const { literal, until, kept, varies } of pieces) {
    if (!markup.startsWith(literal, at)) return null
    const begin = at + literal.length
    at = markup.indexOf(until, begin)
    if (at < 0) return null
    if (!kept && !varies) continue
    const value = markup.slice(begin, at)
    if (varies && !VARIES.test(value)) return null
    if (kept) values.push(unescaped(value))
  }
  return markup.startsWith(rest, at) ? { values, end: at + rest.length } : null
}

/** What a row says in the attributes of one element, put together as `saidBy` does. */
export const saidIn = (pieces: readonly (string | number)[], values: readonly string[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : inLine(values[piece] ?? ''))).join('')

/** Text or a value as the page has it, from its markup. */
export const unescaped = (markup: string): string =>
  markup.includes('&')
    ? markup
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&nbsp;', '\u00a0')
        .replaceAll('&amp;', '&')
    : markup
