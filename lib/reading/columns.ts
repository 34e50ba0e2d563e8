import { classOf, coreOf } from './alike'
import { type Box, boxesOf, isBox } from './box'
import type { RawRow } from './draft'
import { linesOf } from './lines'

const HEAD_CLASS = /(^|[\s_-])(head|header|thead|heading|hdr)(er|ing)?s?([\s_-]|$)/i
const LONGEST_HEADER = 40
const SAMPLE = 3

/** Repeated children whose parts stand beside each other in the same number, as rows; null when they do not. */
export const columnRows = (
  box: Box,
  items: readonly Box[],
  { lead, rows }: { lead: readonly Box[]; rows: readonly Box[] },
  layout: boolean,
): { lead: readonly Box[]; raw: RawRow[] } | null => {
  const width = usualWidth(items)
  if (width < 2) return null
  const sample = items.filter((item) => partsOf(item).length === width).slice(0, SAMPLE)
  if (!sample.every((item) => isAcross(item, layout))) return null
  const lefts = leftsOf(sample[0])
  const raw = rows.map((row) => rawRow(row, width, lefts))
  const before = lead[lead.length - 1]
  if (before && isHeader(before, width)) return { lead: lead.slice(0, -1), raw: [asHead(before, width), ...raw] }
  const above = lead.length === 0 && raw[0]?.part !== 'head' ? headerAbove(box, width) : null
  return { lead, raw: above ? [above, ...raw] : raw }
}

const isHeader = (box: Box, width: number): boolean => {
  const parts = partsOf(box)
  return parts.length === width && parts.every((part) => linesOf(part).join(' ').length <= LONGEST_HEADER)
}

const asHead = (box: Box, width: number): RawRow => ({ ...rawRow(box, width), part: 'head' })

/** Parts of a row, empty ones too: they keep the columns apart. */
const partsOf = (item: Box): Box[] => boxesOf(coreOf(item)).filter((kid) => kid.tag !== 'hr' && !kid.acts)

const usualWidth = (items: readonly Box[]): number => {
  const counts = new Map<number, number>()
  const sample = items.slice(0, 200)
  for (const item of sample) {
    const width = partsOf(item).length
    counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  const [width, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return times * 5 >= sample.length * 4 ? width : 0
}

const isAcross = (item: Box, layout: boolean): boolean => {
  const core = coreOf(item)
  // Text between the parts runs on: a sentence with a bold word in it, no columns.
  if (core.kids.some((kid) => !isBox(kid) && kid.trim() !== '')) return false
  const parts = partsOf(item)
  if (parts.every((part) => part.look.flow === 'inline') && !/flex|grid|table/.test(core.look.display)) return false
  if (!layout) return /flex|grid|table-row/.test(core.look.display) || parts.every((part) => part.look.flow !== 'block')
  let right = Number.NEGATIVE_INFINITY
  return parts.every((part) => {
    const { rect } = part
    if (!rect || rect.width === 0) return true
    const after = rect.left >= right - 2
    right = rect.left + rect.width
    return after
  })
}

/** A header row that stands before the container of the rows, with as many parts. */
const headerAbove = (box: Box, width: number): RawRow | null => {
  for (let at: Box = box, up = 0; at.parent && up < 3; at = at.parent, up += 1) {
    const siblings = boxesOf(at.parent).filter((kid) => kid.inked)
    const before = siblings[siblings.indexOf(at) - 1]
    if (!before) continue
    return isHeader(before, width) ? asHead(before, width) : null
  }
  return null
}

/** Where the parts of a row begin, from left to right; empty where that is not known. */
const leftsOf = (item: Box | undefined): number[] => {
  const lefts = item === undefined ? [] : partsOf(item).map(({ rect }) => rect?.left ?? Number.NaN)
  return lefts.some(Number.isNaN) ? [] : lefts
}

/** The columns of a row that leaves an empty one out, by where its parts are drawn; null when they stand in no columns. */
const columnsByPlace = (parts: readonly Box[], lefts: readonly number[]): number[] | null => {
  const columns = parts.map(({ rect }) => lefts.findIndex((left) => rect !== null && Math.abs(rect.left - left) <= 2))
  const ascend = columns.every((column, i) => column > (columns[i - 1] ?? -1))
  return parts.length > 1 && parts.length < lefts.length && ascend ? columns : null
}

const rawRow = (box: Box, width: number, lefts: readonly number[] = []): RawRow => {
  const parts = partsOf(box)
  const placed = columnsByPlace(parts, lefts)
  if (placed) {
    const cells = parts.map((part, i) => ({ box: part, column: placed[i] ?? i, span: 1, head: false, carried: false }))
    return { box, part: 'body', cells }
  }
  if (parts.length !== width) {
    const cells = [{ box, column: 0, span: width, head: false, carried: false }]
    return { box, part: 'body', cells, group: linesOf(box).length === 1 }
  }
  const head = parts[0]?.role === 'columnheader' || HEAD_CLASS.test(classOf(box))
  const cells = parts.map((part, column) => ({ box: part, column, span: 1, head, carried: false }))
  return { box, part: head ? 'head' : 'body', cells }
}
