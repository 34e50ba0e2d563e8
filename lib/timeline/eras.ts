import type { Span } from '../dates/span'

/** Days under a drug, first and last included, with the rows that make them up. */
export interface Era extends Span {
  rows: readonly string[]
}

/**
 * Rows of one drug joined into eras: rows that overlap, touch, or leave at most `gapDays` days without a dose between
 * them make one era, and the bridged days count as exposure. Sorted; the order and repetition of rows change nothing.
 */
export const erasOf = (rows: readonly (Span & { id: string })[], gapDays: number): Era[] => {
  const sorted = [...rows].sort((a, b) => a.lo - b.lo || a.hi - b.hi || (a.id < b.id ? -1 : 1))
  const eras: { lo: number; hi: number; rows: string[] }[] = []
  for (const row of sorted) {
    const last = eras.at(-1)
    if (last && row.lo - last.hi - 1 <= gapDays) {
      last.hi = Math.max(last.hi, row.hi)
      last.rows.push(row.id)
    } else eras.push({ lo: row.lo, hi: row.hi, rows: [row.id] })
  }
  return eras
}
