import type { ShotPattern } from '../model/shot'
import type { PageLook } from './page-look'

/** Ends each value of a row: HTML text never holds it unescaped, and where a script put it the row is not taken. */
export const END = '\v'

/** The markup that rows of one list share. */
export interface RowPattern {
  look: PageLook
  /** From the space before a row, its first group, to the end of its tag. */
  markup: RegExp
  /** The groups that are written down; those the browser's own words hold too, even where nobody sees them. */
  written: readonly number[]
  spoken: readonly number[]
  boxes: number
  /** Rows of tables and items of lists in it, itself included. */
  rows: number
  /** How the extension spreads it out, and its number in the shot: -1 before its first row. */
  shape: ShotPattern
  number: number
}

/** The groups of a row whose markup begins here; null when it is not of this pattern. */
export const matchAt = ({ markup: pattern }: RowPattern, markup: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from
  return pattern.exec(markup)
}

/** The values of these groups as one text, each with its end. */
export const valuesOf = (match: RegExpExecArray, groups: readonly number[]): string => {
  let values = ''
  for (const group of groups) values += match[group] + END
  return unescaped(values)
}

/** Text or a value as the page has it, from its markup. */
const unescaped = (markup: string): string =>
  markup.includes('&')
    ? markup
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&nbsp;', '\u00a0')
        .replaceAll('&amp;', '&')
    : markup
