import type { Grid, GridRow } from '../model/reading'
import { scanDates } from './dates/scan-dates'
import { listKinds } from './list-kind'

const tells = (text: string): boolean => scanDates(text).length > 0 && listKinds(text).length === 0

const lone = (row: GridRow): string | undefined => {
  const [only, ...more] = row.cells.filter(({ text }) => text.trim() !== '')
  return only !== undefined && more.length === 0 && (only.column === undefined || only.column === 0)
    ? only.text
    : undefined
}

const detailed = (row: GridRow, detail: string | undefined): GridRow => ({
  ...row,
  groups: row.groups.slice(1),
  cells: detail === undefined ? row.cells : [...row.cells, { text: detail, lines: [detail] }],
})

/** Where a row stands among those of its parent, and the parent. */
const placeOf = ({ locator }: GridRow): { parent: string; at: number } | undefined => {
  const m = /^(.*?)(\d+)\)[^()]*$/.exec(locator.path)
  return m ? { parent: m[1] ?? '', at: Number(m[2]) } : undefined
}

/** Whether another row, read as a heading, was drawn between two that follow each other. */
const isApart = (a: GridRow, b: GridRow): boolean => {
  const [first, second] = [placeOf(a), placeOf(b)]
  return first !== undefined && second !== undefined && first.parent === second.parent && second.at - first.at > 1
}

/**
 * "Van 14/03/2022 tot 02/10/2023" across the whole width below each medicine reads like the heading of the next one. Where the
 * first row has no such heading, every heading tells dates, and the last of them heads nothing, each is the detail of the row
 * above it.
 */
export const withDetailsAbove = (grid: Grid): Grid => {
  const last = grid.rows.at(-1)
  const trailing = last === undefined ? undefined : lone(last)
  if (last === undefined || trailing === undefined || !tells(trailing)) return grid
  const rows = grid.rows.slice(0, -1)
  const [first, ...others] = rows
  const groups = others.map((row) => row.groups[0])
  if (first === undefined || first.groups.length > 0 || lone(first) !== undefined) return grid
  if (others.length === 0 || groups.some((group) => group === undefined)) return grid
  const dated = groups.filter((group) => group !== undefined && tells(group)).length
  if (dated * 2 < groups.length) return grid
  const below = [...groups, trailing]
  return {
    ...grid,
    rows: rows.map((row, i) => {
      const next = rows[i + 1]
      // The same words twice: the detail of the row above again, or a second one that reads alike and stands between them.
      const again = below[i] === row.groups[0] && next !== undefined && !isApart(row, next)
      return detailed(row, again ? undefined : below[i])
    }),
  }
}
