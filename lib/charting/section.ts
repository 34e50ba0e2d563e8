import type { Cell, Grid, GridRow, PageReading, TextBlock } from '../model/reading'
import { roleOf } from './role-of'
import type { Role } from './words/roles'

/** Rows that stand under the same headings: a whole grid, one group of it, or running text under one heading. */
export interface Section {
  id: string
  grid: string | undefined
  frame: number
  shape: Grid['shape']
  region: Grid['region']
  /** Group headings inside the grid first, then the headings above it; nearest first. */
  headings: readonly string[]
  columns: readonly string[]
  roles: readonly (Role | undefined)[]
  rows: readonly GridRow[]
  composing: boolean
}

const sectionsOfGrid = (grid: Grid, frame: number): Section[] => {
  const roles = grid.columns.map(roleOf)
  const parts = new Map<string, GridRow[]>()
  for (const row of grid.rows) {
    const key = row.groups.join('\u0000')
    const rows = parts.get(key)
    if (rows) rows.push(row)
    else parts.set(key, [row])
  }
  return [...parts.values()].map((rows, i) => ({
    id: `${frame}:${grid.id}:${i}`,
    grid: grid.id,
    frame,
    shape: grid.shape,
    region: grid.region,
    headings: [...(rows[0]?.groups ?? []), ...grid.headings],
    columns: grid.columns,
    roles,
    rows,
    composing: grid.composing === true,
  }))
}

const rowsOfBlock = (block: TextBlock): GridRow[] => {
  const lines = block.lines.length > 0 ? block.lines : [block.text]
  return lines.map((line): GridRow => {
    const cell: Cell = { text: line, lines: [line] }
    return { cells: [cell], groups: [], locator: block.locator }
  })
}

const sectionsOfBlocks = (blocks: readonly TextBlock[], frame: number): Section[] => {
  const sections: (Section & { rows: GridRow[] })[] = []
  for (const block of blocks) {
    if (block.level !== undefined) continue
    const last = sections.at(-1)
    const same = last?.region === block.region && last.headings.join('\u0000') === block.headings.join('\u0000')
    if (last && same) last.rows.push(...rowsOfBlock(block))
    else {
      sections.push({
        id: `${frame}:text:${sections.length}`,
        grid: undefined,
        frame,
        shape: 'text',
        region: block.region,
        headings: block.headings,
        columns: [],
        roles: [],
        rows: rowsOfBlock(block),
        composing: false,
      })
    }
  }
  return sections
}

/** Everything on the page that holds rows, cut where headings change; running text outside grids last in each frame. */
export const sectionsOf = (reading: PageReading): Section[] =>
  reading.frames.flatMap((frame) => [
    ...frame.grids.flatMap((grid) => sectionsOfGrid(grid, frame.frame)),
    ...sectionsOfBlocks(frame.blocks, frame.frame),
  ])
