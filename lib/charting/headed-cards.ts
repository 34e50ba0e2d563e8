import type { Grid, GridRow } from '../model/reading'
import { kindHeaded } from './heading-text'

const titleOf = ({ cells: [cell, ...more] }: GridRow): string | undefined =>
  cell !== undefined && more.length === 0 && cell.lines.length > 1 && kindHeaded(cell.lines[0] ?? '') !== undefined
    ? cell.lines[0]
    : undefined

const listOf = (grid: Grid, row: GridRow, title: string, i: number): Grid => ({
  ...grid,
  id: `${grid.id}c${i}`,
  shape: 'list',
  headings: [title],
  rows: (row.cells[0]?.lines.slice(1) ?? []).map((text) => ({
    ...row,
    groups: [],
    cells: [{ text, lines: [text] }],
  })),
})

/**
 * Boxes side by side that look alike and are lists of different things ("Allergies", "Favorites", "Pharmacy"), each under its own
 * first line; boxes without one stay together. Cards of one list share their first line, or begin with a medicine: they stay as they are.
 */
export const headedCards = (grid: Grid): Grid[] => {
  if (grid.shape !== 'cards') return [grid]
  const titles = grid.rows.map(titleOf)
  const kinds = new Set(titles.flatMap((title) => (title === undefined ? [] : [kindHeaded(title)])))
  if (kinds.size < 2) return [grid]
  const lists = grid.rows.flatMap((row, i) => (titles[i] === undefined ? [] : [listOf(grid, row, titles[i], i)]))
  const others = grid.rows.filter((_, i) => titles[i] === undefined)
  return others.length === 0 ? lists : [{ ...grid, rows: others }, ...lists]
}
