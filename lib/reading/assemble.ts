import type { Cell, GridShape } from '../model/reading'
import { type Box, within } from './box'
import { cellOf } from './cell'
import type { DraftGrid, DraftRow, RawRow, Reading } from './draft'
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
export function* assemble(box: Box, shape: GridShape, raw: readonly RawRow[]): Reading<DraftGrid> {
  const count = headerCount(raw)
  let width = 0
  for (const row of raw) {
    for (const cell of row.cells) width = Math.max(width, cell.column + cell.span)
  }
  const { columns, filters, captions } = columnTexts(raw.slice(0, count), width)
  const header = columns.filter(Boolean).join('\n')
  const rows: DraftRow[] = []
  const groups: Group[] = []
  let waiting: DraftRow[] = []
  let names: string[] = []
  const notes: string[] = []
  for (let i = count; i < raw.length; i += 1) {
    yield
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
    const only = spread ?? (row.group ? cells.find((cell) => cell.text !== '') : undefined)
    if (only && inked === 1 && (row.group || width > 1)) {
      if (pagerOf(only.text) || saysMore(only.text)) {
        notes.push(only.text)
        continue
      }
      const look = row.cells.find((cell) => cell.box.inked)?.box.look ?? row.box.look
      const level = groups.findIndex((group) => group.look === look)
      // "Visit: Monday …" drawn as the group that stands first is the next group, though it reads as a label and its value.
      const again = level >= 0 && only.text.length <= GROUP_LENGTH && only.lines.length <= 2
      if (!row.group && !again && last && (isDetail(only) || isRemark(only))) {
        last.cells.push(withoutColumn(only))
        continue
      }
      // A new kind of group right under another is a part of it; after rows it begins afresh.
      if (level >= 0 || waiting.length === 0) {
        // A group that another of its kind follows at once is empty: what it says is a row of its own.
        const empty = Math.min(waiting.length, groups.length - Math.max(0, level))
        if (empty > 0) rows.push(...waiting.splice(waiting.length - empty))
        groups.length = Math.max(0, level)
      }
      groups.push({ look, text: only.text })
      names = groups.map((group) => group.text).reverse()
      waiting.push({ box: row.box, cells: [withoutColumn(only)], own, groups: names.slice(1) })
      continue
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
    rows: waiting.length > 0 ? rows.concat(waiting) : rows,
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

/** Set in under its row, and no title: "Equivalent of LASILIX 40 mg", "Comment: to be discussed". */
const isRemark = ({ column = 0, text }: Cell): boolean =>
  column > 0 && /:\s*\S|\d\s?(?:mg|g|µg|mcg|ml|ui|iu|ie)\b/i.test(text)

const repeatsHeader = (cells: readonly Cell[], header: string): boolean => {
  const first = cells.find((cell) => cell.text !== '')
  if (!first || !header.startsWith(first.text)) return false
  const texts = cells.map((cell) => cell.text).filter(Boolean)
  return texts.join('\n') === header
}
