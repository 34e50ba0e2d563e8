import { attr, type Box } from '../box'
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

/**
 * Looks grids up by their place in the document; a grid begins at its first row, after titles in the same box. A page of many grids and
 * controls asks often: no answer goes through all grids.
 */
export const aroundOf = (grids: ReadonlyMap<string, GridSpan>): Around => {
  const placed: readonly Placed[] = [...grids]
    .map(([id, { box, from }]) => ({ id, from, end: box.end, box }))
    .filter(({ box }) => !isAside(box))
    .sort((a, b) => a.from - b.from)
  // How far the grids up to each of them reach: before one that falls short, none need be looked at.
  let furthest = -1
  const reach = placed.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  const within = ({ order, end }: Box): Placed[] => {
    const found: Placed[] = []
    for (let i = countBefore(placed, order); ; i += 1) {
      const grid = placed[i]
      if (!grid || grid.from > end) return found
      if (grid.end <= end) found.push(grid)
    }
  }
  const over = (order: number): Placed[] => {
    const found: Placed[] = []
    for (let i = countBefore(placed, order + 1) - 1; i >= 0 && (reach[i] ?? -1) >= order; i -= 1) {
      const grid = placed[i]
      if (grid && grid.end >= order) found.push(grid)
    }
    return found.reverse()
  }
  const known = new Map<Box, readonly Placed[]>()
  const nearest = (box: Box): readonly Placed[] => {
    const before = known.get(box)
    if (before) return before
    let found: readonly Placed[] = within(box)
    if (found.length === 0) found = over(box.order)
    if (found.length === 0 && box.parent) found = nearest(box.parent)
    known.set(box, found)
    return found
  }
  const one = (found: readonly Placed[]): string | undefined => (found.length === 1 ? found[0]?.id : undefined)
  return {
    gridOf: (box) => one(nearest(box)),
    gridBefore(box) {
      const found = nearest(box)
      return found[countBefore(found, box.order) - 1]?.id ?? one(found)
    },
    inGrid: (box) => over(box.order).length > 0,
  }
}

interface Placed {
  id: string
  box: Box
  from: number
  end: number
}

/** How many of the grids, in the order they begin, begin before this place. */
const countBefore = (placed: readonly Placed[], order: number): number => {
  let [low, high] = [0, placed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.from ?? order) < order) low = middle + 1
    else high = middle
  }
  return low
}

/** True for boxes that stand aside of the record: menus, headers, footers. A pager stands by its list, whatever it is built of. */
export const isAside = (box: Box): boolean => ASIDE.test(regionOf(box)) && !inPager(box)

const PAGER_NAME = /\bpag(e|es|ing|er|ination|inering|ina)\b/i

const inPager = (box: Box): boolean => {
  for (let at: Box | null = box; at; at = at.parent) {
    if (at.look.traits.pages) return true
    if (at.role === 'navigation' || at.tag === 'nav') return PAGER_NAME.test(attr(at, 'aria-label'))
  }
  return false
}
