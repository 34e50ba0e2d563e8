import type { DraftGrid } from './draft'
import type { Found } from './find'

/** Joins a table that only holds headers with the table of its rows that follows, as scrolling tables are built. */
export const mergeHeads = (found: readonly Found[]): Found[] => {
  const merged: Found[] = []
  for (let i = 0; i < found.length; i += 1) {
    const one = found[i]
    const next = found[i + 1]
    if (!one) continue
    if ('grid' in one && next && 'grid' in next && isHeadOf(one.grid, next.grid)) {
      merged.push({
        grid: {
          ...next.grid,
          columns: one.grid.columns,
          captions: [...next.grid.captions, ...one.grid.captions],
          filters: one.grid.filters,
        },
      })
      i += 1
    } else merged.push(one)
  }
  return merged
}

const isHeadOf = (head: DraftGrid, body: DraftGrid): boolean =>
  head.rows.length === 0 &&
  head.columns.length > 1 &&
  body.columns.length === 0 &&
  Math.abs(body.width - head.width) <= 1
