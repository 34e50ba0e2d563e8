import { attr, type Box, boxesOf, descend, isBox } from './box'
import type { RawCell, RawRow } from './draft'

const isRow = (box: Box): boolean => box.tag === 'tr' || box.look.display === 'table-row'
const isCell = (box: Box): boolean => box.tag === 'td' || box.tag === 'th' || box.look.display === 'table-cell'
const isInner = (box: Box): boolean => box.tag === 'table' || box.look.display === 'table'

const MAX_SPAN = 200
const spanOf = (box: Box, name: 'colspan' | 'rowspan'): number => {
  const span = Number.parseInt(attr(box, name), 10)
  return Number.isNaN(span) || span < 1 ? (span === 0 && name === 'rowspan' ? MAX_SPAN : 1) : Math.min(span, MAX_SPAN)
}

const partOf = (row: Box, table: Box): RawRow['part'] => {
  for (let at = row.parent; at && at !== table; at = at.parent) {
    if (at.tag === 'thead' || at.look.display === 'table-header-group') return 'head'
    if (at.tag === 'tfoot' || at.look.display === 'table-footer-group') return 'foot'
  }
  return 'body'
}

interface Reach {
  cell: RawCell
  rows: number
}

/** Rows of one table, nested tables left alone, each cell at its column: `colspan` and `rowspan` are worked out. */
export const tableRows = (table: Box): RawRow[] => {
  const rows: RawRow[] = []
  const parts = new Map<Box | null, RawRow['part']>()
  let reaching: (Reach | undefined)[] = []
  descend(table, (box) => {
    if (box === table) return true
    if (isInner(box)) return false
    if (!isRow(box)) return box.tag !== 'caption'
    let part = parts.get(box.parent)
    if (part === undefined) {
      part = partOf(box, table)
      parts.set(box.parent, part)
    }
    const cells: RawCell[] = []
    let column = 0
    const carry = (): void => {
      for (let reach = reaching[column]; reach; reach = reaching[column]) {
        cells.push({ ...reach.cell, carried: true })
        reach.rows -= 1
        const end = column + reach.cell.span
        for (; column < end; column += 1) if (reach.rows <= 0) reaching[column] = undefined
      }
    }
    // Words straight in a row, beside its cells or without any: the whole row is one cell.
    const loose = box.kids.some((kid) => !isBox(kid) && kid.trim() !== '')
    if (loose) cells.push({ box, column: 0, span: 1, head: false, carried: false })
    else
      for (const kid of boxesOf(box)) {
        if (!isCell(kid) && !kid.inked) continue
        if (reaching.length > 0) carry()
        const span = spanOf(kid, 'colspan')
        const down = spanOf(kid, 'rowspan')
        const cell: RawCell = { box: kid, column, span, head: kid.tag === 'th', carried: false }
        cells.push(cell)
        if (down > 1) for (let at = column; at < column + span; at += 1) reaching[at] = { cell, rows: down - 1 }
        column += span
      }
    if (reaching.length > 0) {
      carry()
      if (reaching.every((reach) => reach === undefined)) reaching = []
    }
    rows.push({ box, part, cells })
    return false
  })
  return rows
}
