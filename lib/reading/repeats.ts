import { coreOf, inkedBoxes, isGridLike, repeatedKids } from './alike'
import { assemble } from './assemble'
import { type Box, descend } from './box'
import { cardsOf } from './cards'
import { columnRows } from './columns'
import type { DraftGrid, RawRow, Reading } from './draft'
import { headerCount } from './header'
import { linesOf } from './lines'
import { isLabel, pairsInLine } from './pairs'
import { isTitled, startsWithTitle } from './titled'

const SECTION_TAG = /^(h1|h2|form|iframe)$/
const SECTION_ROLE = /^(tablist|tabpanel)$/
// First lines that name a part of a chart, in the words of its outline; no drug stands here.
const SECTION_NAME =
  /^\P{L}*(allerg|m[eé]dic|traite|prescri|probl|diagn|antéc|vaccin|immun|geneesm|behandel|voor(ges|sch)|condition|vital|lab|result|résult|histo|insur|note|document|meting|mesure|observ|treatm|th[eé]rap|surg|proced|encount|visit|social|family|smok|order)/iu
const SAMPLE = 40

/** Children that repeat: rows that align, or cards. */
export interface Repeats {
  box: Box
  items: readonly Box[]
  /** What stands before the first of them, titles and remarks: read by itself. */
  lead: readonly Box[]
  /** What stands after the last of them and is no row: read by itself. */
  tail: readonly Box[]
  /** Set when the items' parts stand in columns. */
  raw: readonly RawRow[] | null
}

/** Whether a container's children repeat as rows do; null when they are fields, sections or loose words. */
export const repeatsIn = (box: Box, layout: boolean): Repeats | null => {
  const items = repeatedKids(box)
  const [first] = items ?? []
  if (items === null || first === undefined || areFields(items) || areSections(items)) return null
  const kids = inkedBoxes(box)
  const begin = kids.indexOf(first)
  const lead = kids.slice(0, begin)
  const rows = kids.slice(begin)
  const tail = tailOf(rows, items)
  const columns = columnRows(box, items, { lead, rows: rows.slice(0, rows.length - tail.length) }, layout)
  if (columns && (items.length > 2 || headerCount(columns.raw.slice(0, 3)) > 0)) return { box, items, tail, ...columns }
  // Two boxes, or loose words, are rows only under a title of their own: a banner is made of such too.
  const thin = items.length === 2 || items.slice(0, SAMPLE).every((item) => linesOf(item).length <= 1)
  if (thin && !(isTitled(box) || startsWithTitle(box, items))) return null
  return { box, items, lead, tail: columns ? tail : [], raw: columns?.raw ?? null }
}

/** Boxes of several lines after the last row, where nothing else stands between rows: a part of the page, no row's details. */
const tailOf = (rows: readonly Box[], items: readonly Box[]): readonly Box[] => {
  const last = items[items.length - 1]
  const end = last === undefined ? -1 : rows.indexOf(last) + 1
  const tail = end === items.length ? rows.slice(end) : []
  return tail.every((box) => linesOf(box).length > 1) ? tail : []
}

/** Reads repeated children as a grid. */
export const readRepeats = ({ box, items, lead, raw }: Repeats): Reading<DraftGrid> =>
  raw ? assemble(box, 'columns', raw) : cardsOf(box, items, inkedBoxes(box).slice(lead.length))

/** Labels with their values: fields of one record, not records. */
const areFields = (items: readonly Box[]): boolean =>
  items.slice(0, SAMPLE).filter(isField).length * 2 > Math.min(SAMPLE, items.length)

const isField = (item: Box): boolean => {
  const lines = linesOf(item)
  if (lines.length === 1) return pairsInLine(lines[0] ?? '').length > 0
  const [first] = inkedBoxes(coreOf(item))
  return lines.length === 2 && (/[:：]$/.test(lines[0] ?? '') || (first !== undefined && isLabel(first)))
}

/** Parts of the page with lists of their own, not rows of one. */
const areSections = (items: readonly Box[]): boolean => {
  const sample = items.slice(0, SAMPLE)
  if (sample.filter((item) => namesSection(linesOf(item)[0] ?? '')).length >= 2) {
    const names = new Set(sample.map((item) => linesOf(item)[0]))
    if (names.size > sample.length / 2) return true
  }
  if (items.some((item) => rowsWithin(item) > items.length) && !items.every((item) => rowsWithin(item) > 0)) return true
  let structured = 0
  const times = new Map<string, number>()
  let inner = false
  for (const item of sample) {
    for (const line of new Set(linesOf(item))) times.set(line, (times.get(line) ?? 0) + 1)
    let structures = 0
    descend(item, (at) => {
      if (!at.inked) return false
      if (SECTION_TAG.test(at.tag) || SECTION_ROLE.test(at.role) || (isGridLike(at) && at.tag !== 'dl')) structures += 1
      if (!inner) inner = holdsRecords(at)
      return structures === 0
    })
    if (structures > 0) structured += 1
  }
  if (structured * 2 >= sample.length) return true
  // The same labels in each are the fields of a card; lists without any are lists in sections.
  const constant = [...times.values()].filter((count) => count > 1 && count * 2 >= sample.length).length
  return inner && constant < 2
}

/** How many rows the tables in a box have: one of more rows than it has neighbours is the list, with a bar above it and a pager below. */
const rowsWithin = (box: Box): number => {
  let rows = 0
  descend(box, (at) => {
    if (at.tag === 'tr' || at.role === 'row') rows += 1
    return at.inked
  })
  return rows
}

const namesSection = (line: string): boolean => line.length <= 40 && !/\d/.test(line) && SECTION_NAME.test(line)

const holdsRecords = (box: Box): boolean => {
  const kids = repeatedKids(box)
  return kids?.some((kid) => linesOf(kid).length > 1 && !isField(kid)) ?? false
}
