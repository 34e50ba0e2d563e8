import type { Box } from '../box'
import { regionOf } from '../region'

const ASIDE = /^(navigation|menu|banner|footer|search)$/

/** Where a grid stands: its box, and the place of its first row. */
export interface GridSpan {
  box: Box
  from: number
}

/** Which grid a control or a line beside the grids speaks of. */
export interface Around {
  /** The one grid in the nearest container that holds any; undefined when several could be meant. */
  gridOf(box: Box): string | undefined
  /** As `gridOf`, and where several could be meant the one that ends just before: for what stands under its list. */
  gridBefore(box: Box): string | undefined
  /** True inside a grid. */
  inGrid(box: Box): boolean
}

/** Looks grids up by their place in the document; a grid begins at its first row, after titles in the same box. */
export const aroundOf = (grids: ReadonlyMap<string, GridSpan>): Around => {
  const placed = [...grids].map(([id, span]) => ({ id, ...span })).filter(({ box }) => !isAside(box))
  const nearest = (box: Box): typeof placed => {
    for (let at: Box | null = box; at; at = at.parent) {
      const { order, end } = at
      const found = placed.filter((grid) => grid.from >= order && grid.box.end <= end)
      if (found.length > 0) return found
      const around = placed.filter((grid) => grid.from <= order && order <= grid.box.end)
      if (around.length > 0) return around
    }
    return []
  }
  const one = (found: typeof placed): string | undefined => (found.length === 1 ? found[0]?.id : undefined)
  return {
    gridOf: (box) => one(nearest(box)),
    gridBefore(box) {
      const found = nearest(box)
      const before = found.filter((grid) => grid.from < box.order)
      return before[before.length - 1]?.id ?? one(found)
    },
    inGrid: (box) => placed.some((grid) => grid.from <= box.order && box.order <= grid.box.end),
  }
}

/** True for boxes that stand aside of the record: menus, headers, footers. */
export const isAside = (box: Box): boolean => ASIDE.test(regionOf(box))
