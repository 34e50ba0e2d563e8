import type { Grid, GridRow } from '../model/reading'
import { composing } from './composing'
import type { DraftGrid, DraftRow } from './draft'
import { fadedRows } from './faded'
import { hashOfCells } from './hash'
import type { Pace } from './pace'
import type { Paths } from './path'
import { regionOf } from './region'

export interface GridPlace {
  id: string
  frame: number
  paths: Paths
  headings: string[]
  pace: Pace
}

/** A found grid as the model has it: identified, located, with its headings and marks. */
export const finishGrid = async (draft: DraftGrid, { id, frame, paths, headings, pace }: GridPlace): Promise<Grid> => {
  const faded = fadedRows(draft.rows)
  const headed = draft.columns.length > 0
  const rows: GridRow[] = []
  for (const row of draft.rows) {
    if (pace.due()) await pace.rest()
    rows.push(finishRow(row, frame, paths, headed, faded.has(row)))
  }
  return {
    id,
    shape: draft.shape,
    region: regionOf(draft.box),
    headings: [...new Set([...draft.captions, ...headings])],
    columns: draft.columns,
    rows,
    ...(composing(draft) ? { composing: true } : {}),
  }
}

const finishRow = (row: DraftRow, frame: number, paths: Paths, headed: boolean, faded: boolean): GridRow => {
  const { cells, groups } = row
  let struck = 0
  let words = 0
  for (const cell of cells) {
    if (!headed) delete cell.column
    if (cell.struck) struck += 1
    if (cell.text !== '') words += 1
  }
  const finished: GridRow = { cells, groups, locator: { frame, path: paths.of(row.box), hash: hashOfCells(row.own) } }
  // A date or a badge beside a struck-out name may be left standing.
  if (struck > 0 && struck * 2 >= words) finished.struck = true
  if (faded) finished.faded = true
  return finished
}
