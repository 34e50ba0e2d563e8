import type { Cell, GridShape } from '../model/reading'
import { type Box, within } from './box'
import { cellOf } from './cell'
import type { DraftGrid, DraftRow, RawRow } from './draft'
import { columnTexts, headerCount } from './header'
import type { Look } from './look'
import { pagerOf } from './signs/pager'
import { saysMore } from './signs/phrases'

const GROUP_LENGTH = 100

interface Group {
  look: Look
  text: string
}

/** Turns raw rows into a grid: header rows apart, repeated headers dropped, group rows named, detail rows joined to theirs. */
export const assemble = (box: Box, shape: GridShape, raw: readonly RawRow[]): DraftGrid => {
  const count = headerCount(raw)
  let width = 0
  for (const row of raw) for (const cell of row.cells) width = Math.max(width, cell.column + cell.span)
  const { columns, filters, captions } = columnTexts(raw.slice(0, count), width)
  const header = columns.filter(Boolean).join('\n')
  const rows: DraftRow[] = []
  const groups: Group[] = []
  let waiting: DraftRow[] = []
  let names: string[] = []
  const notes: string[] = []
  for (let i = count; i < raw.length; i += 1) {
    const row = raw[i]
    if (!row?.box.inked) continue
    const cells: Cell[] = []
    const own: Cell[] = []
    let spread: Cell | undefined
    let inked = 0
    for (const { box: at, column, span } of row.cells) {
      const cell = cellOf(at, column)
      cells.push(cell)
      if (within(at, row.box)) own.push(cell)
      if (cell.text !== '') inked += 1
      if (cell.text !== '' && (span >= Math.max(2, width - 2) || row.cells.length === 1)) spread = cell
    }
    if (inked === 0 && cells.every((cell) => cell.checked === undefined && cell.title === undefined)) continue
    if (header !== '' && repeatsHeader(cells, header)) continue
    const last = rows[rows.length - 1]
    if (inked === 1 && (row.group || (spread && width > 1))) {
      const only = spread ?? cells.find((cell) => cell.text !== '')
      if (only && (pagerOf(only.text) || saysMore(only.text))) {
        notes.push(only.text)
        continue
      }
      if (only && !row.group && last && isDetail(only)) {
        last.cells.push(withoutColumn(only))
        continue
      }
      if (only) {
        const look = row.cells.find((cell) => cell.box.inked)?.box.look ?? row.box.look
        const level = groups.findIndex((group) => group.look === look)
        if (level >= 0) groups.length = level
        groups.push({ look, text: only.text })
        names = groups.map((group) => group.text).reverse()
        waiting.push({ box: row.box, cells: [withoutColumn(only)], own, groups: names.slice(1) })
        continue
      }
    }
    waiting = []
    rows.push({ box: row.box, cells, own, groups: names })
  }
  // A group without rows ("No medication recorded", "Stopped (3)" when closed) is all there is to read: keep it as a row.
  return {
    box,
    shape,
    columns: header === '' ? [] : columns,
    width,
    rows: rows.concat(waiting),
    captions,
    filters,
    notes,
  }
}

const withoutColumn = (cell: Cell): Cell => {
  const { column: _, ...rest } = cell
  return rest
}

const isDetail = (cell: Cell): boolean =>
  cell.text.length > GROUP_LENGTH || cell.lines.length > 2 || (cell.pairs?.length ?? 0) > 0

const repeatsHeader = (cells: readonly Cell[], header: string): boolean => {
  const first = cells.find((cell) => cell.text !== '')
  if (!first || !header.startsWith(first.text)) return false
  return (
    cells
      .filter((cell) => cell.text !== '')
      .map((cell) => cell.text)
      .join('\n') === header
  )
}
