import type { Cell, Grid, GridRow } from '../model/reading'
import { roleOf } from './role-of'

const textsOf = (row: GridRow): string[] => row.cells.map(({ text }) => text.trim())

/** One record's rows of label and value as the one row they describe. */
const joined = (rows: readonly GridRow[]): GridRow[] => {
  const [first] = rows
  if (first === undefined) return []
  const pairs = rows.map(textsOf).map(([label = '', value = '']) => ({ label, value }))
  const lines = pairs.map(({ label, value }) => `${label}: ${value}`)
  const cell: Cell = { text: lines.join(' '), lines, pairs }
  return [{ ...first, cells: [cell] }]
}

/**
 * A list of labels and values that says of one medicine after the other "Drug: …", "Start: …", "End: …": a row a medicine, as
 * a table would have drawn it. Any other grid as it is.
 */
export const withRecordsJoined = (grid: Grid): Grid => {
  if (grid.shape !== 'pairs' || grid.columns.length > 0 || grid.rows.length < 2) return grid
  const roles = grid.rows.map((row) => (row.cells.length === 2 ? roleOf(row.cells[0]?.text ?? '') : undefined))
  const known = roles.filter((role) => role !== undefined).length
  if (grid.rows.some(({ cells }) => cells.length !== 2) || !roles.includes('drug') || known * 2 < roles.length)
    return grid
  const records: GridRow[][] = []
  for (const [i, row] of grid.rows.entries()) {
    const last = records.at(-1)
    if (last === undefined || roles[i] === 'drug') records.push([row])
    else last.push(row)
  }
  return { ...grid, rows: records.flatMap(joined) }
}
