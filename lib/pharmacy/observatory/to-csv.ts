import Papa from 'papaparse'
import type { Lang } from '../../model/text'

/** Text that a spreadsheet would run as a formula is given an apostrophe, as OWASP says; numbers stay numbers. */
const inert = (value: string | number | null): string | number =>
  value === null ? '' : typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value

/**
 * Rows as CSV that opens right by a double click: where the comma is the decimal sign Excel wants semicolons; the mark in front makes
 * it read UTF-8.
 */
export const toCsv = (
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  lang: Lang,
): string => {
  const decimal = (value: string | number): string | number =>
    typeof value === 'number' && lang !== 'en' ? String(value).replace('.', ',') : value
  const body = [header, ...rows].map((row) => row.map((value) => decimal(inert(value))))
  return `\uFEFF${Papa.unparse(body, { delimiter: lang === 'en' ? ',' : ';', newline: '\r\n' })}\r\n`
}
