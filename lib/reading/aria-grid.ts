import { assemble } from './assemble'
import { attr, type Box, boxesOf, descend } from './box'
import type { DraftGrid, RawCell, RawRow, Reading } from './draft'

const GRID = /^(grid|treegrid|table)$/
const CELL = /^(gridcell|cell|columnheader|rowheader)$/

/** True for a grid by its role. A `<table>` with a role is read as a table. */
export const isAriaGrid = (box: Box): boolean => GRID.test(box.role) && box.tag !== 'table'

/** Reads rows and cells by their roles; pieces of one row drawn apart (pinned columns) are joined by `aria-rowindex`. */
export function* readAriaGrid(grid: Box): Reading<DraftGrid | null> {
  const rows: RawRow[] = []
  const byIndex = new Map<string, RawRow>()
  descend(grid, (box) => {
    if (box === grid) return true
    if (isAriaGrid(box) || box.tag === 'table') return box.tag === 'table'
    if (box.role !== 'row' && box.tag !== 'tr') return true
    const cells = cellsOf(box)
    const index = attr(box, 'aria-rowindex') || attr(box, 'row-index') || attr(box, 'row-id')
    const known = index === '' ? undefined : byIndex.get(index)
    const indexed = cells.every((cell) => attr(cell.box, 'aria-colindex') !== '')
    if (known && (indexed || !cells.some((cell) => cell.head)) && known.box.parent !== box.parent) {
      known.cells = indexed ? overlaid(known.cells, cells) : [...known.cells, ...behind(known.cells, cells)]
      return false
    }
    const row: RawRow = { box, part: 'body', cells }
    if (cells.length === 1 && attr(box, 'aria-expanded') !== '') row.group = true
    if (index !== '') byIndex.set(index, row)
    rows.push(row)
    return false
  })
  if (rows.length === 0) return null
  const draft = yield* assemble(grid, 'aria', joinHeads(rows))
  const label = attr(grid, 'aria-label')
  if (label !== '') draft.captions.push(label)
  return draft
}

/** One row of what is drawn in two places; where a column is drawn twice, as some grids pin it, the one that can be seen. */
const overlaid = (first: readonly RawCell[], second: readonly RawCell[]): RawCell[] => {
  const cells = new Map(first.map((cell) => [cell.column, cell]))
  for (const cell of second) if (cells.get(cell.column)?.box.inked !== true) cells.set(cell.column, cell)
  return [...cells.values()].sort((a, b) => a.column - b.column)
}

const behind = (first: readonly RawCell[], second: readonly RawCell[]): RawCell[] => {
  const offset = Math.max(...first.map((cell) => cell.column + cell.span))
  return second.map((cell) => ({ ...cell, column: cell.column + offset }))
}

// Pinned columns have a header row each; side by side they are one.
const joinHeads = (rows: RawRow[]): RawRow[] => {
  const heads = rows.filter((row) => row.cells.length > 0 && row.cells.every((cell) => cell.head))
  const [first, ...more] = heads
  if (
    !first ||
    more.length === 0 ||
    !more.every((row) => row.cells.every((cell) => attr(cell.box, 'aria-colindex') !== ''))
  )
    return rows
  const seen = new Set(first.cells.map((cell) => cell.column))
  if (more.some((row) => row.cells.some((cell) => seen.has(cell.column)))) return rows
  first.cells.push(...more.flatMap((row) => row.cells))
  first.cells.sort((a, b) => a.column - b.column)
  return [first, ...rows.filter((row) => !heads.includes(row))]
}

const cellsOf = (row: Box): RawCell[] => {
  const found: Box[] = []
  descend(row, (box) => {
    if (box === row) return true
    if (!CELL.test(box.role) && box.tag !== 'td' && box.tag !== 'th') return true
    found.push(box)
    return false
  })
  const boxes = found.length > 0 ? found : boxesOf(row)
  let next = 0
  return boxes.map((box) => {
    const index = Number.parseInt(attr(box, 'aria-colindex'), 10)
    const span = Math.max(1, Number.parseInt(attr(box, 'aria-colspan') || attr(box, 'colspan'), 10) || 1)
    const column = index > 0 ? Math.max(index - 1, next) : next
    next = column + span
    return { box, column, span, head: box.role === 'columnheader' || box.tag === 'th', carried: false }
  })
}
