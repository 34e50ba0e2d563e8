import type { Grid, GridRow } from '../model/reading'
import { composing } from './composing'
import type { DraftGrid, DraftRow } from './draft'
import { fadedRows } from './faded'
import { hashOf } from './hash'
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
  const { cells } = row
  if (!headed) for (const cell of cells) delete cell.column
  const texts: string[] = []
  for (const cell of row.own) texts.push(cell.text)
  const finished: GridRow = {
    cells,
    groups: row.groups,
    locator: { frame, path: paths.of(row.box), hash: hashOf(...texts) },
  }
  if (cells.some((cell) => cell.struck) && cells.every((cell) => cell.struck || !/\p{L}/u.test(cell.text)))
    finished.struck = true
  if (faded) finished.faded = true
  return finished
}
