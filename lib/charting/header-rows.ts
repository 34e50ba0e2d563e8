import type { Cell, Grid, GridRow } from '../model/reading'
import { foldWords } from './fold'
import { roleOf } from './role-of'

const textsOf = (row: GridRow): string[] => row.cells.map(({ text }) => foldWords(text))

/** A row of nothing but column names: at least three, most of them words that name a column, one of them the drug's. */
const isHeaderRow = (row: GridRow): boolean => {
  // A column of buttons has no name.
  const texts = textsOf(row).filter((text) => text !== '')
  const roles = texts.map(roleOf)
  return (
    texts.length >= 3 &&
    texts.every((text) => text.length <= 40 && !/\d/.test(text)) &&
    roles.filter((role) => role !== undefined).length * 4 >= texts.length * 3 &&
    roles.includes('drug') &&
    new Set(texts).size === texts.length
  )
}

const underColumns = (row: GridRow): GridRow => ({
  ...row,
  cells: row.cells.map((cell, column): Cell => ({ ...cell, column })),
})

/**
 * A table whose column names were drawn as an ordinary row, once or again on every page of it: that row names the columns of
 * the others. Any other grid as it is.
 */
export const withHeaderRows = (grid: Grid): Grid => {
  // A row of filters above the names, empty or with a magnifying glass, is none of either.
  const [first, ...rest] = grid.rows.slice(
    grid.rows.findIndex((row) => textsOf(row).some((text) => /[a-z0-9]/.test(text))),
  )
  if (grid.columns.length > 0 || first === undefined || rest.length === 0 || !isHeaderRow(first)) return grid
  const names = textsOf(first).join('|')
  const rows = rest.filter((row) => textsOf(row).join('|') !== names)
  if (rows.length === 0 || rows.some(({ cells }) => cells.length > first.cells.length)) return grid
  return {
    ...grid,
    columns: first.cells.map(({ text }) => text),
    rows: rows.map((row) => (row.cells.length === first.cells.length ? underColumns(row) : row)),
  }
}
