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
  /** Whether the rules that style what is inside are known: not in a shadow root, which has its own. */
  readonly told: boolean
  /** Looks of elements inside, by tag, by class or signature, and by place. */
  readonly inside: Map<string, Map<string, PageLook[]>>
  /** The look at another place that this one is a twin of. */
  readonly like: PageLook | null
  /** Its number in the shot, -1 before the first element of it is written down; and how many of them were measured. */
  number: number
  measured: number
}

/** What of a look the later steps need. */
export const handedOver = (look: PageLook): ShotLook => ({
  tag: look.tag,
  name: look.name,
  role: look.role,
  flow: look.flow,
  apart: look.apart,
  display: look.display,
  ink: look.ink,
  struck: look.struck,
  bold: look.bold,
  pre: look.pre,
  color: look.color,
  background: look.background,
  opacity: look.opacity,
  tracks: look.tracks,
  scrolls: look.scrolls,
  moved: look.moved,
})
