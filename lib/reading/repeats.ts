import { assemble } from './assemble'
import { attr, type Box, boxesOf, descend } from './box'
import { cellOf } from './cell'
import type { DraftGrid, DraftRow, RawRow } from './draft'
import { linesOf } from './lines'
import { isLabel, pairsInLine } from './pairs'

const STRUCTURE = /^(table|dl|ul|ol|form|h1|h2|iframe)$/
const STRUCTURE_ROLE = /^(grid|treegrid|table|tablist|tabpanel|list|region)$/
const LONGEST_ITEM = 60

const classOf = (box: Box): string => (box.element.hasAttributes() ? attr(box, 'class') : '')
const inkedBoxes = (box: Box): Box[] => boxesOf(box).filter((kid) => kid.inked && !kid.acts)

/** What makes siblings alike: tag, role and first class; without a class, the tags inside. */
const kindOf = (box: Box): string => {
  const [first = ''] = classOf(box).trim().split(/\s+/)
  const inside =
    first === ''
      ? boxesOf(box)
          .map((kid) => kid.tag)
          .join(',')
      : first
  return `${box.tag}|${box.role}|${inside}`
}

/** The children that repeat: at least two alike, most of what is there. Null when nothing does. */
const repeatedKids = (box: Box): Box[] | null => {
  const kids = inkedBoxes(box)
  if (kids.length < 2) return null
  const kinds = new Map<string, Box[]>()
  for (const kid of kids) {
    if (kid.look.flow === 'inline') continue
    const kind = kindOf(kid)
    const alike = kinds.get(kind)
    if (alike) alike.push(kid)
    else kinds.set(kind, [kid])
  }
  let items: Box[] = []
  for (const alike of kinds.values()) if (alike.length > items.length) items = alike
  return items.length >= 2 && items.length * 2 >= kids.length ? items : null
}

/** Looks through wrappers that hold one box only. */
const core = (box: Box): Box => {
  let at = box
  for (;;) {
    const kids = inkedBoxes(at)
    const [only] = kids
    if (kids.length !== 1 || !only || at.kids.some((kid) => typeof kid === 'string' && kid.trim() !== '')) return at
    at = only
  }
}

const isAcross = (box: Box, cells: readonly Box[], layout: boolean): boolean => {
  if (layout) {
    let right = Number.NEGATIVE_INFINITY
    return cells.every((cell) => {
      const rect = cell.element.getBoundingClientRect()
      const after = rect.width === 0 || rect.left >= right - 2
      if (rect.width > 0) right = rect.right
      return after
    })
  }
  return /flex|grid|table-row/.test(box.look.display) || cells.every((cell) => cell.look.flow !== 'block')
}

const isSection = (item: Box): boolean => {
  let found = false
  descend(item, (box) => {
    if ((STRUCTURE.test(box.tag) || STRUCTURE_ROLE.test(box.role)) && box.inked && !(box.tag === 'dl')) found = true
    return !found && box.inked
  })
  return found
}

/** True when items inside the item repeat and are not fields with the same labels in every item. */
const holdsLists = (items: readonly Box[]): boolean => {
  const labels = new Map<string, number>()
  let lists = 0
  for (const item of items.slice(0, LONGEST_ITEM)) {
    for (const line of new Set(linesOf(item))) labels.set(line, (labels.get(line) ?? 0) + 1)
    let inner = false
    descend(item, (box) => {
      const kids = box === item ? null : repeatedKids(box)
      if (kids && kids.length > 1 && kids.some((kid) => linesOf(kid).length > 1) && !kids.some(isLabel)) inner = true
      return !inner && box.inked
    })
    if (inner) lists += 1
  }
  if (lists * 3 < items.length) return false
  const constant = [...labels.values()].filter((times) => times > 1 && times * 2 >= items.length).length
  return constant < 2
}

/** A container whose children repeat, read as columns when they align, else as cards; null when they are no rows. */
export const readRepeats = (box: Box, layout: boolean): DraftGrid | null => {
  const items = repeatedKids(box)
  if (!items) return null
  const isFields = items.filter((item) => isField(item)).length * 2 > items.length
  if (isFields) return null
  if (items.filter(isSection).length * 2 >= items.length || holdsLists(items)) return null
  return columnsOf(box, items, layout) ?? cardsOf(box, items)
}

/** One label with its value: a field of a record, not a record. */
const isField = (item: Box): boolean => {
  const lines = linesOf(item)
  if (lines.length === 1) return pairsInLine(lines[0] ?? '').length > 0
  const [first] = inkedBoxes(core(item))
  return lines.length === 2 && (/[:：]$/.test(lines[0] ?? '') || (first !== undefined && isLabel(first)))
}

const cellBoxes = (item: Box): Box[] => boxesOf(core(item)).filter((kid) => kid.tag !== 'hr')

const columnsOf = (box: Box, items: readonly Box[], layout: boolean): DraftGrid | null => {
  const counts = new Map<number, number>()
  for (const item of items) {
    const count = cellBoxes(item).length
    counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  const [width, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  if (width < 2 || times * 5 < items.length * 4) return null
  const sample = items.filter((item) => cellBoxes(item).length === width).slice(0, 3)
  if (!sample.every((item) => isAcross(core(item), cellBoxes(item), layout))) return null
  const raw = box.kids.filter((kid) => typeof kid !== 'string' && kid.inked).map((kid) => rawRow(kid as Box, width))
  const above = raw[0] && items.includes(raw[0].box) ? headerAbove(box, width) : null
  const grid = assemble(box, 'columns', above ? [above, ...raw] : raw)
  return grid
}

/** A header row that stands before the container of the rows, with as many cells. */
const headerAbove = (box: Box, width: number): RawRow | null => {
  for (let at: Box = box, up = 0; at.parent && up < 2; at = at.parent, up += 1) {
    const siblings = boxesOf(at.parent).filter((kid) => kid.inked)
    const before = siblings[siblings.indexOf(at) - 1]
    if (!before) continue
    const cells = cellBoxes(before)
    if (cells.length !== width || cells.some((cell) => linesOf(cell).join(' ').length > 40)) return null
    const row = rawRow(before, width)
    return { ...row, part: 'head' }
  }
  return null
}

const rawRow = (box: Box, width: number): RawRow => {
  const cells = cellBoxes(box)
  const aligned = cells.length === width
  const head =
    /columnheader/.test(cells[0]?.role ?? '') || /(^|[\s_-])(head|header|thead)([\s_-]|$)/i.test(classOf(box))
  if (!aligned)
    return {
      box,
      part: 'body',
      cells: [{ box, column: 0, span: width, head: false, carried: false }],
      group: linesOf(box).length === 1,
    }
  return {
    box,
    part: head ? 'head' : 'body',
    cells: cells.map((cell, column) => ({ box: cell, column, span: 1, head, carried: false })),
  }
}

const cardsOf = (box: Box, items: readonly Box[]): DraftGrid | null => {
  const rows: DraftRow[] = []
  const among = new Set(items)
  let groups: string[] = []
  let begun = false
  for (const kid of inkedBoxes(box)) {
    if (!among.has(kid)) {
      const lines = linesOf(kid)
      if (begun && lines.length <= 2 && lines.join(' ').length <= 100) groups = [lines.join(' ')]
      else if (begun) rows.push({ box: kid, cells: [cellOf(kid)], groups, own: [cellOf(kid)] })
      continue
    }
    begun = true
    const cell = cellOf(kid)
    rows.push({ box: kid, cells: [cell], groups, own: [cell] })
  }
  if (rows.length < 2) return null
  addConstantLabels(rows)
  return { box, shape: 'cards', columns: [], width: 1, rows, captions: [], filters: [] }
}

/** Lines that stand in most cards and are followed by what differs are labels: "Dosage", "Route". */
const addConstantLabels = (rows: readonly DraftRow[]): void => {
  const times = new Map<string, number>()
  for (const row of rows) for (const line of new Set(row.cells[0]?.lines)) times.set(line, (times.get(line) ?? 0) + 1)
  const labels = new Set(
    [...times]
      .filter(([line, count]) => count >= 2 && count * 2 >= rows.length && line.length <= 40 && !/\d/.test(line))
      .map(([line]) => line),
  )
  const named = rows.flatMap((row) => {
    const lines = row.cells[0]?.lines ?? []
    return lines.flatMap((line, i) =>
      labels.has(line) && lines[i + 1] !== undefined && !labels.has(lines[i + 1] ?? '') ? [line] : [],
    )
  })
  if (new Set(named).size < 2) return
  for (const row of rows) {
    const cell = row.cells[0]
    if (!cell) continue
    const pairs = [...(cell.pairs ?? [])]
    cell.lines.forEach((line, i) => {
      const value = cell.lines[i + 1]
      if (!labels.has(line) || value === undefined || labels.has(value)) return
      if (!pairs.some((pair) => pair.label === line)) pairs.push({ label: line, value })
    })
    if (pairs.length > 0) cell.pairs = pairs
  }
}
