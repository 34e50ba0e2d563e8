import type { Sign } from '../../model/coverage'
import type { Cell } from '../../model/reading'
import { attr, type Box, boxesOf, findBox, within } from '../box'
import type { DraftGrid } from '../draft'
import { isPartial, pagerOf } from './pager'
import { saysMore } from './phrases'

const TALL = 200

/** Signs a grid carries itself: rows announced and absent, room kept for rows not drawn, cells cut off. */
export const gridSigns = (id: string, draft: DraftGrid, headings: readonly string[], layout: boolean): Sign[] => {
  const signs: Sign[] = []
  const add = (kind: Sign['kind'], text: string): void => {
    signs.push({ kind, text, grid: id })
  }
  const announced = announcedRows(draft)
  if (announced !== null) add('row-count', announced)
  const counted = /[([](\d{1,5})[)\]]\s*$/.exec(headings[0] ?? '')?.[1]
  if (counted !== undefined && Number(counted) > draft.rows.length) add('row-count', headings[0] ?? '')
  const room = keptRoom(draft, layout)
  if (room !== null) add('virtual-rows', room)
  const cut = firstCut(draft)
  if (cut) add('truncated', cut.text)
  for (const note of draft.notes) {
    const pager = pagerOf(note)
    if (pager && isPartial(pager)) add('pager', note)
    else if (saysMore(note)) add('load-more', note)
  }
  for (const filter of draft.filters) if (!NO_FILTER.test(filter)) add('filter', filter)
  return signs
}

const firstCut = (draft: DraftGrid): Cell | undefined => {
  for (const { cells } of draft.rows) for (const cell of cells) if (cell.truncated) return cell
  return undefined
}

const NO_FILTER =
  /^\W*(no filters?|none|all|any|filter\w*|search|aucun filtre|aucun|tous|toutes|filtrer|rechercher|geen filters?|geen|alle|zoeken|select|choose|choisir|kies)?\W*$/i

const announcedRows = (draft: DraftGrid): string | null => {
  const written = attr(draft.box, 'aria-rowcount')
  const first = draft.rows[0]?.box
  const size = draft.shape === 'list' ? (first ? attr(first, 'aria-setsize') : '') : ''
  const total = Number.parseInt(written || size, 10)
  if (Number.isNaN(total)) return null
  const groups = new Set(draft.rows.flatMap((row) => row.groups)).size
  const shown = draft.rows.length + groups + (draft.columns.length > 0 && written !== '' ? 1 : 0)
  if (total >= 0 && total <= shown) return null
  return `${draft.rows.length} / ${total < 0 ? '?' : total}`
}

const heightOf = ({ rect }: Box): number => rect?.height ?? 0

/** Room kept for rows that are not drawn: an empty box among the rows, or rows placed by hand in a box far taller than they. */
const keptRoom = (draft: DraftGrid, layout: boolean): string | null => {
  const [first] = draft.rows
  const last = draft.rows[draft.rows.length - 1]
  const parent = first?.box.parent
  if (!first || !last || !parent || draft.shape === 'pairs') return null
  for (let at: Box | null = parent, up = 0; at && up < 3; at = at.parent, up += 1) {
    const blank = boxesOf(at).find(
      (kid) => !kid.inked && kid.tag !== 'svg' && kid.look.flow === 'block' && heightOf(kid) >= TALL && spaces(kid),
    )
    if (blank && (at === parent || within(parent, at))) return `${Math.round(heightOf(blank))} px`
    if (at === draft.box) break
  }
  if (first.box.look.moved === 'no' && !(parent.look.moved !== 'no' && parent.scrolls)) return null
  const room = heightOf(first.box.look.moved === 'no' && parent.parent ? parent.parent : parent)
  const drawn = layout
    ? (last.box.rect?.top ?? 0) + heightOf(last.box) - (first.box.rect?.top ?? 0)
    : draft.rows.length * 60
  return room > drawn + TALL ? `${Math.round(room - drawn)} px` : null
}

/** Nothing is in it, not even a picture. */
const spaces = (box: Box): boolean => findBox(box, ({ tag }) => SHOWS.test(tag)) === undefined

const SHOWS = /^(img|canvas|svg|iframe|input|video)$/
