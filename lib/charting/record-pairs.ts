import type { Cell, Grid, GridRow } from '../model/reading'
import { roleOf } from './role-of'
import type { Role } from './words/roles'

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

/** Labels of what a course is made of: a date behind "Last issued" is no date of the row's own. */
const OF_COURSE: ReadonlySet<Role | undefined> = new Set<Role>([
  'start',
  'stop',
  'period',
  'given',
  'last-given',
  'dispensed',
  'changed',
  'ordered',
  'status',
  'dose',
  'frequency',
  'route',
  'reason',
])

/** A label of a course in a cell before its value, as the pair they are ("Started | 9 September 2024"). Any other row as it is. */
export const withLabelPaired = (row: GridRow, shape: Grid['shape']): GridRow => {
  const [label, value, ...more] = row.cells
  if (shape !== 'pairs' || label === undefined || value === undefined || label.column !== undefined) return row
  if (label.lines.length > 1 || !OF_COURSE.has(roleOf(label.text))) return row
  const line = `${label.text.replace(/\s*:\s*$/, '')}: ${value.text}`
  const cell: Cell = { text: line, lines: [line], pairs: [{ label: label.text, value: value.text }] }
  return { ...row, cells: [cell, ...more] }
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
