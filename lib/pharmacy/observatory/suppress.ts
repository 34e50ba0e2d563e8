import { type CountTable, collapse, columnOf, SMALLEST, sum } from './collapse'

/** A table as it may leave: null = not published. */
export interface PublishedTable {
  rows: readonly string[]
  columns: readonly string[]
  cells: readonly (readonly (number | null)[])[]
  rowTotals: readonly (number | null)[]
  columnTotals: readonly (number | null)[]
  total: number | null
}

interface Hidden {
  cells: Set<string>
  rows: Set<number>
  columns: Set<number>
}

const at = (r: number, c: number): string => `${r}:${c}`

/**
 * A second row and column with which a small cell can hide: by as much as it lacks to five, its two neighbours may be less and the
 * opposite corner more, and every total stays what it is. Then nobody can tell from the totals that it is small.
 */
const corner = (
  { counts }: CountTable,
  r: number,
  c: number,
  hidden: Hidden,
): { row: number; column: number } | null => {
  const lacks = SMALLEST - (counts[r]?.[c] ?? 0)
  let best: { row: number; column: number; cost: number } | null = null
  for (const [row, line] of counts.entries()) {
    if (row === r || (line[c] ?? 0) < lacks) continue
    for (const [column] of line.entries()) {
      if (column === c || (counts[r]?.[column] ?? 0) < lacks) continue
      const cost = sum([at(r, column), at(row, c), at(row, column)].map((key) => (hidden.cells.has(key) ? 0 : 1)))
      if (best === null || cost < best.cost) best = { row, column, cost }
    }
  }
  return best
}

/**
 * The one table of a period that may be published. Categories with fewer than five patients are put together first, so that no total
 * is small; every cell under five is left out, with three more so that it cannot be worked out from the totals, or, where no three
 * others can hide it, with the totals themselves. Null: fewer than five patients in all, nothing leaves.
 */
export const suppress = (given: CountTable): PublishedTable | null => {
  const table = collapse(given)
  if (table === null) return null
  const { counts } = table
  const hidden: Hidden = { cells: new Set(), rows: new Set(), columns: new Set() }
  const small = counts.flatMap((line, r) => line.flatMap((count, c) => (count < SMALLEST ? [{ r, c }] : [])))
  for (const { r, c } of small) hidden.cells.add(at(r, c))
  for (const { r, c } of small) {
    const found = corner(table, r, c, hidden)
    if (found === null) {
      hidden.rows.add(r)
      hidden.columns.add(c)
    } else for (const key of [at(r, found.column), at(found.row, c), at(found.row, found.column)]) hidden.cells.add(key)
  }
  return {
    rows: table.rows,
    columns: table.columns,
    cells: counts.map((line, r) => line.map((count, c) => (hidden.cells.has(at(r, c)) ? null : count))),
    rowTotals: counts.map((line, r) => (hidden.rows.has(r) ? null : sum(line))),
    columnTotals: table.columns.map((_, c) => (hidden.columns.has(c) ? null : sum(columnOf(table, c)))),
    total: hidden.rows.size > 0 || hidden.columns.size > 0 ? null : sum(counts.map(sum)),
  }
}
