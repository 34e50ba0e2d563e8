import type { ShotLook } from '../model/shot'

/** A look as the walk through the page needs it: what is handed over, and what tells whether elements are seen. */
export interface PageLook extends ShotLook {
  /** False: neither the element nor anything in it can be seen. */
  readonly shown: boolean
  readonly size: number
  /** Text that does not fit ends in an ellipsis. */
  readonly ellipsis: boolean
  /** `overflow` clips: it may be squeezed to nothing. */
  readonly clips: boolean
  /** Clips, and its style gives it no room; only trusted where there is no layout to ask. */
  readonly tiny: boolean
  readonly positioned: boolean
  /** Looks of elements inside that have no attributes, by tag and place; of others by signature. */
  readonly bare: Map<string, PageLook[]>
  readonly inside: Map<string, PageLook>
  /** Looks of elements inside that have a class and no other attribute, by tag, class and place. */
  readonly classed: Map<string, Map<string, PageLook[]>>
  /** Its number in the shot, -1 before the first element of it is written down; and how many of them were measured. */
  number: number
  measured: number
}
