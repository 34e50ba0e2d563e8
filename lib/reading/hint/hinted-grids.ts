import type { Hint, HintRole } from '../../model/hint'
import type { FrameReading } from '../../model/reading'
import { type Box, descend } from '../box'
import { cellOf } from '../cell'
import type { DraftGrid, DraftRow } from '../draft'
import type { Snapshot } from '../snapshot'

/** What a hint made of a page: its list, taken out of what the general reader still has to read. */
export interface Hinted {
  /** `general`, or `hint:<id>`. */
  reader: string
  grids: DraftGrid[]
  unread: FrameReading['unread']
}

const GENERAL: Hinted = { reader: 'general', grids: [], unread: [] }

/** Headers that every reader of charts knows, in the place of those the page does not have. */
const HEADERS: Readonly<Record<HintRole, string>> = {
  drug: 'Medication',
  dose: 'Dose',
  route: 'Route',
  frequency: 'Frequency',
  start: 'Start date',
  stop: 'Stop date',
  status: 'Status',
  reason: 'Stop reason',
  indication: 'Indication',
  prescriber: 'Prescriber',
}

/** What the list is: nothing else may be hinted at. */
const CAPTION = 'Medications'

/**
 * Reads the list that the first fitting hint points at, and takes it and the parts to ignore off the snapshot. A hint that fits the
 * page and no longer finds its list is `unread` by its id, and the general reader reads the page alone.
 */
export const hintedGrids = (shot: Snapshot, hints: readonly Hint[]): Hinted => {
  const hint = hints.find(({ when }) => first(shot.document, when) !== null)
  if (!hint) return GENERAL
  const wheres = all(shot.document, hint.where)
  const grids = wheres.flatMap((where) => gridIn(where, hint, shot.root) ?? [])
  if (grids.length === 0 || grids.length < wheres.length)
    return { ...GENERAL, unread: [{ text: hint.id, why: 'hint-outdated' }] }
  const gone = new Set([...wheres, ...(hint.ignore ?? []).flatMap((selector) => all(shot.document, selector))])
  takeOut(shot.root, gone)
  return { reader: `hint:${hint.id}`, grids, unread: [] }
}

const gridIn = (where: Element, hint: Hint, root: Box): DraftGrid | null => {
  const rows = hint.row === undefined ? columnwise(where, hint) : rowwise(where, hint, hint.row)
  const boxes = boxesFor(root, new Set([where, ...rows.flat().filter((cell) => cell !== null)]))
  const box = boxes.get(where)
  const drug = hint.columns.findIndex(({ role }) => role === 'drug')
  const read = rows.flatMap((cells): DraftRow[] => {
    const shown = cells.map((cell) => (cell === null ? undefined : boxes.get(cell)))
    const at = shown[drug]
    return at === undefined ? [] : [draftRow(shown, at)]
  })
  if (box === undefined || read.length === 0) return null
  const columns = hint.columns.map(({ role }) => HEADERS[role])
  return {
    box,
    shape: 'columns',
    columns,
    width: columns.length,
    rows: read,
    captions: [CAPTION],
    filters: [],
    notes: [],
  }
}

const draftRow = (shown: readonly (Box | undefined)[], at: Box): DraftRow => {
  const cells = shown.map((cell, column) => (cell ? cellOf(cell, column) : { text: '', lines: [], column }))
  const own = [cellOf(at)]
  // A row is found again by its drug's own cell: the others may stand anywhere.
  return { box: at, cells, groups: [], own }
}

const rowwise = (where: Element, hint: Hint, row: string): (Element | null)[][] =>
  all(where, row).map((one) => hint.columns.map(({ selector }) => (selector === ':scope' ? one : first(one, selector))))

/** Columns of unequal length cannot be paired: the page is not what the hint was written for. */
const columnwise = (where: Element, hint: Hint): (Element | null)[][] => {
  const columns = hint.columns.map(({ selector }) => all(where, selector))
  const [length = 0] = columns.map((column) => column.length)
  if (columns.some((column) => column.length !== length)) return []
  return Array.from({ length }, (_, at) => columns.map((column) => column[at] ?? null))
}

const boxesFor = (root: Box, wanted: ReadonlySet<Element>): Map<Element, Box> => {
  const boxes = new Map<Element, Box>()
  descend(root, (box) => {
    if (wanted.has(box.element)) boxes.set(box.element, box)
    return true
  })
  return boxes
}

const takeOut = (root: Box, gone: ReadonlySet<Element>): void => {
  descend(root, (box) => {
    const kept = box.kids.filter((kid) => typeof kid === 'string' || !gone.has(kid.element))
    if (kept.length < box.kids.length) box.kids.splice(0, box.kids.length, ...kept)
    return true
  })
}

// A selector that the browser cannot parse finds nothing: the hint is then outdated, and said to be.
const first = (within: ParentNode, selector: string): Element | null => {
  try {
    return within.querySelector(selector)
  } catch {
    return null
  }
}

const all = (within: ParentNode, selector: string): Element[] => {
  try {
    return [...within.querySelectorAll(selector)]
  } catch {
    return []
  }
}
