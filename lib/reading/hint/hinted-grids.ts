import type { Hint, HintRole } from '../../model/hint'
import type { FrameReading } from '../../model/reading'
import type { ShotTree } from '../../model/shot'
import { type Box, descend } from '../box'
import { cellOf } from '../cell'
import type { DraftGrid, DraftRow } from '../draft'
import type { Snapshot } from '../unpack'

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
 * Reads the list that a hint found in the page, and takes it and the parts to ignore off the snapshot. A hint that fits the page and
 * no longer finds its list is `unread` by its id, and the general reader reads the page alone.
 */
export const hintedGrids = (shot: Snapshot, hinted: ShotTree['hinted'], hints: readonly Hint[]): Hinted => {
  if (!hinted) return GENERAL
  const hint = hints.find(({ id }) => id === hinted.id)
  const grids = hint ? hinted.lists.flatMap((list) => gridIn(list, hint, shot.marked) ?? []) : []
  if (grids.length === 0 || grids.length < hinted.lists.length)
    return { ...GENERAL, unread: [{ text: hinted.id, why: 'hint-outdated' }] }
  takeOut(shot.root, new Set(hinted.gone.flatMap((mark) => shot.marked.get(mark) ?? [])))
  return { reader: `hint:${hinted.id}`, grids, unread: [] }
}

type HintedList = NonNullable<ShotTree['hinted']>['lists'][number]

const gridIn = ({ where, rows }: HintedList, hint: Hint, boxes: ReadonlyMap<number, Box>): DraftGrid | null => {
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

const takeOut = (root: Box, gone: ReadonlySet<Box>): void => {
  descend(root, (box) => {
    const kept = box.kids.filter((kid) => typeof kid === 'string' || !gone.has(kid))
    if (kept.length < box.kids.length) box.kids.splice(0, box.kids.length, ...kept)
    return true
  })
}
