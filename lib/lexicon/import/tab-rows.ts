import { failed, type Outcome } from './import-file'

export interface TabRows {
  rows: string[][]
  /** Lines that do not have the columns, as written. */
  bad: string[]
}

/** A file that has more odd lines than this is another file, or another edition of it. */
const MOST_BAD = 0.01

/**
 * Rows of a tab-separated file without header or quoting. `columns` are the counts that are right; one empty column more is the
 * trailing tab some editions have. A last line that was cut off is `truncated`, a file of other columns `columns`.
 */
export function tabRows(text: string, file: string, columns: number, first: RegExp = /^\d{5,9}$/): Outcome<TabRows> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n/)
  const ended = lines.at(-1) === ''
  if (ended) lines.pop()
  const rows: string[][] = []
  const bad: string[] = []
  const fits = (cells: readonly string[]): boolean =>
    (cells.length === columns || (cells.length === columns + 1 && cells[columns]?.trim() === '')) &&
    first.test(cells[0] ?? '')
  for (const [i, line] of lines.entries()) {
    const cells = line.split('\t').map((cell) => cell.trim())
    if (fits(cells)) rows.push(cells)
    else if (i === lines.length - 1 && !ended && rows.length > 0 && bad.length <= rows.length * MOST_BAD)
      return failed('truncated', file, String(i + 1))
    else if (line.trim() !== '') bad.push(line)
  }
  if (bad.length > Math.max(3, rows.length * MOST_BAD) || rows.length === 0) {
    const sample = (bad[0] ?? '').split('\t')
    return failed('columns', file, `${sample.length} ≠ ${columns}`)
  }
  return { ok: true, value: { rows, bad } }
}
