import { isGridLike } from './alike'
import { assemble } from './assemble'
import { type Box, boxesOf, isBox } from './box'
import type { DraftGrid, RawRow, Reading } from './draft'
import { headerCount } from './header'

/** A grid of three columns or more may be a table; two are labels with their values, or the page's own layout. */
const FEWEST = 3

/** True for a table drawn as one CSS grid: its cells follow one another, with no element around a row. */
export const isCellGrid = ({ shape, box }: Pick<DraftGrid, 'shape' | 'box'>): boolean =>
  shape === 'columns' && box.look.tracks >= FEWEST

/**
 * Reads the children of a CSS grid as the cells of rows, by the number of its columns; null when they do not fill rows or no row of
 * headers begins them: cards and tiles stand in grids too. A row is found again by its first words.
 */
export function* readCssGrid(box: Box): Reading<DraftGrid | null> {
  const { tracks } = box.look
  const cells = boxesOf(box).filter((kid) => kid.look.moved === 'no')
  if (tracks < FEWEST || cells.length < 2 * tracks || cells.length % tracks !== 0) return null
  if (box.kids.some((kid) => !isBox(kid) && kid.trim() !== '') || cells.some(isGridLike)) return null
  const rows: RawRow[] = []
  for (let at = 0; at < cells.length; at += tracks) {
    yield
    const own = cells.slice(at, at + tracks)
    const first = own.find((cell) => cell.inked) ?? own[0]
    if (!first) continue
    const head = own.every((cell) => cell.role === 'columnheader')
    rows.push({
      box: first,
      part: head ? 'head' : 'body',
      cells: own.map((cell, column) => ({ box: cell, column, span: 1, head, carried: false })),
    })
  }
  return headerCount(rows) > 0 ? yield* assemble(box, 'columns', rows) : null
}
