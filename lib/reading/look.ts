/** How an element's content joins its neighbours: run on, stand apart, break the line. */
export type Flow = 'inline' | 'atom' | 'block'

/** What the computed style says about an element, kept once for all elements that are styled alike. */
export interface Look {
  /** False: neither the element nor anything in it can be seen. */
  readonly shown: boolean
  /** False: its own text is not painted (`visibility`, zero font size), children may be. */
  readonly ink: boolean
  readonly flow: Flow
  readonly display: string
  readonly struck: boolean
  readonly bold: boolean
  readonly pre: boolean
  readonly size: number
  readonly color: string
  readonly background: string
  /** Opacity of the element and its ancestors together. */
  readonly opacity: number
  /** Text that does not fit ends in an ellipsis. */
  readonly ellipsis: boolean
  /** `overflow` clips: it may be squeezed to nothing. */
  readonly clips: boolean
  /** Clips, and its style gives it no room; only trusted where there is no layout to ask. */
  readonly tiny: boolean
  readonly positioned: boolean
  readonly scrolls: boolean
  /** Taken out of the flow or moved: it may stand off screen. */
  readonly moved: 'no' | 'moved' | 'fixed'
  /** Looks of elements inside, by signature. */
  readonly inside: Map<string, Look>
}
