import type { Cell } from '../model/reading'
import { assemble } from './assemble'
import { attr, type Box, descend } from './box'
import type { DraftGrid, RawRow, Reading } from './draft'
import { textOf } from './lines'
import { isLabel } from './pairs'
import { tableRows } from './table-rows'

const CELL_ROLE = /^(gridcell|columnheader|rowheader)$/
const GRID_ROLE = /^(grid|treegrid|table|list|feed)$/
const HEADING = /^h[1-6]$/
const LONG_CELL = 600
// Nobody lays out a page in so many rows.
const MANY_ROWS = 60

/** True for `<table>`s and boxes laid out as one. */
export const isTable = (box: Box): boolean => box.tag === 'table' || (box.look.display === 'table' && box.role === '')

/** Reads a table as a grid; null when it only lays out the page, and must be read as what stands in its cells. */
export function* readTable(table: Box): Reading<DraftGrid | null> {
  const rows = tableRows(table)
  if (isLayout(table, rows)) return null
  const grid = yield* assemble(table, 'table', rows)
  const caption = captionOf(table)
  if (caption !== '') grid.captions.push(caption)
  if (grid.columns.length === 0 && namesItsRows(grid, rows)) return { ...grid, shape: 'pairs' }
  return grid
}

const captionOf = (table: Box): string => {
  for (const kid of table.kids) if (typeof kid !== 'string' && kid.tag === 'caption') return textOf(kid)
  return ''
}

/** Two columns, the first of which names the second: "Weight | 62 kg". */
const namesItsRows = (grid: DraftGrid, raw: readonly RawRow[]): boolean => {
  if (grid.width < 2 || grid.rows.length === 0) return false
  const isName = ({ cells }: { cells: Cell[] }): boolean => /[:：]$/.test(cells[0]?.text ?? '')
  const sample = raw.slice(0, 40)
  const heads = sample.filter(
    (row) => row.cells[0] && (row.cells[0].head || isLabel(row.cells[0].box)) && !(row.cells[1]?.head ?? true),
  ).length
  return heads * 2 > sample.length || grid.rows.slice(0, 40).filter(isName).length * 2 > Math.min(40, grid.rows.length)
}

/** The names of columns whose rows scroll in a table of their own (Kendo marks it as presentation): `mergeHeads` joins them. */
const headsOnly = (rows: readonly RawRow[]): boolean =>
  rows.length > 0 &&
  rows.every(({ part, cells }) => part === 'head' && cells.filter((cell) => cell.head && cell.box.inked).length > 2)

const isLayout = (table: Box, rows: readonly RawRow[]): boolean => {
  // DevExtreme marks its tables as presentation and their cells as those of the grid around them.
  const ofGrid = rows.some(({ cells }) => cells.some(({ box }) => CELL_ROLE.test(box.role)))
  if ((table.role === 'presentation' || table.role === 'none') && !ofGrid && !headsOnly(rows)) return true
  if (GRID_ROLE.test(table.role) || rows.some((row) => row.part === 'head' && row.box.inked)) return false
  if (rows.some((row) => row.cells.filter((cell) => cell.head && cell.box.inked).length > 1)) return false
  const inked = rows.filter((row) => row.box.inked)
  if (inked.length > MANY_ROWS) return false
  let structures = 0
  let tables = 0
  let longest = 0
  for (const row of inked) {
    for (const { box } of row.cells) {
      const length = box.inked ? roughLength(box) : 0
      longest = Math.max(longest, length)
      descend(box, (at) => {
        if (
          at !== box &&
          (at.tag === 'table' || HEADING.test(at.tag) || at.tag === 'form' || at.tag === 'ul' || at.role === 'grid') &&
          at.inked
        )
          structures += 1
        if (at !== box && at.tag === 'table' && at.inked) tables += 1
        return at.inked && structures < 3
      })
    }
  }
  // Cells that hold tables, headings or lists of their own are places on the page, unless every row does the same.
  if (structures > 0 && structures < inked.length * 2 && longest > 80) return true
  // Two or three rows that hold tables are the frame of a page, as pages were built in the nineties.
  if (tables > 0 && inked.length <= 3 && longest > 80) return true
  if (longest > LONG_CELL) return true
  const columns = Math.max(0, ...inked.map((row) => row.cells.filter((cell) => cell.box.inked).length))
  return (
    inked.length === 0 ||
    (inked.length === 1 && columns < 3) ||
    (inked.length === 1 && attr(table, 'border') === '' && structures > 0)
  )
}

const roughLength = (box: Box): number => {
  let length = 0
  descend(box, (at) => {
    for (const kid of at.kids) if (typeof kid === 'string') length += kid.trim().length
    return length <= LONG_CELL || 'stop'
  })
  return length
}
