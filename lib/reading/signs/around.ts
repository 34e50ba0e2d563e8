import { type Box, within } from '../box'
import { regionOf } from '../region'

const ASIDE = /^(navigation|menu|banner|footer|search)$/

/** Which grid a control or a line beside the grids speaks of. */
export interface Around {
  /** The one grid in the nearest container that holds any; undefined when several could be meant. */
  gridOf(box: Box): string | undefined
  /** As `gridOf`, and where several could be meant the one that ends just before: for what stands under its list. */
  gridBefore(box: Box): string | undefined
  /** True inside a grid. */
  inGrid(box: Box): boolean
}

/** Looks grids up by their place in the document. */
export const aroundOf = (grids: ReadonlyMap<string, Box>): Around => {
  const placed = [...grids].map(([id, box]) => ({ id, box })).filter(({ box }) => !ASIDE.test(regionOf(box)))
  const inside = (outer: Box): { id: string; box: Box }[] => placed.filter(({ box }) => within(box, outer))
  const nearest = (box: Box): { id: string; box: Box }[] => {
    for (let at: Box | null = box; at; at = at.parent) {
      const found = inside(at)
      if (found.length > 0) return found
      const around = placed.filter((grid) => at !== null && within(at, grid.box))
      if (around.length > 0) return around
    }
    return []
  }
  return {
    gridOf(box) {
      const found = nearest(box)
      return found.length === 1 ? found[0]?.id : undefined
    },
    gridBefore(box) {
      const found = nearest(box)
      const before = found.filter((grid) => grid.box.order < box.order)
      return (before[before.length - 1] ?? (found.length === 1 ? found[0] : undefined))?.id
    },
    inGrid: (box) => placed.some((grid) => within(box, grid.box)),
  }
}

/** True for boxes that stand aside of the record: menus, headers, footers. */
export const isAside = (box: Box): boolean => ASIDE.test(regionOf(box))
