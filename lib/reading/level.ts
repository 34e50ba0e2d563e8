import type { PageLook } from './page-look'
import type { Run } from './repeated-rows'

/** Where a walk stands in one element. */
export interface Level {
  tag: string
  look: PageLook
  /** Nearest element around that scrolls. */
  scroller: Element | null
  next: ChildNode | null
  /** Nodes assigned to a slot, read instead of children. */
  list: readonly Node[] | null
  at: number
  place: number
  onlySummary: boolean
  /** Something was written down in it. */
  begun: boolean
  /** Its children are rows that repeat. */
  run: Run | null
}

/** The beginning of an element, inside of the one above. */
export const levelOf = (element: Element, look: PageLook, above: Level | null): Level => ({
  tag: look.tag,
  look,
  scroller: look.scrolls ? element : (above?.scroller ?? null),
  next: null,
  list: null,
  at: 0,
  place: 0,
  onlySummary: false,
  begun: false,
  run: null,
})

/** Rows drawn inside a moved box: where the last of them ends tells how much room is kept. */
export const isLastOfMoved = (element: Element, { look, scroller }: Level): boolean =>
  look.moved !== 'no' && scroller !== null && element.nextElementSibling === null
