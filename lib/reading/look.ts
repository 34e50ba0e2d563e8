/** How an element's content joins its neighbours: run on, stand apart, break the line. */
export type Flow = 'inline' | 'atom' | 'block'

export interface Traits {
  readonly hidden: boolean
  /** The first of its classes; empty without any. */
  readonly kind: string
  /** Names what stands next to it. */
  readonly label: boolean
  readonly titled: boolean
  /** Its words can be typed over. */
  readonly editable: boolean
  /** Says whether it is open, busy, pressed or chosen. */
  readonly stateful: boolean
  /** Is or may be a row of tabs. */
  readonly tabs: boolean
  /** Turns while something loads. */
  readonly busy: boolean
}

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
  readonly role: string
  /** What the attributes say, alike for all elements of one signature. */
  readonly traits: Traits
  /** Looks of elements inside that have no attributes, by tag and place; of others by signature. */
  readonly bare: Map<string, Look[]>
  readonly inside: Map<string, Look>
  /** Looks of elements inside that have a class and no other attribute, by tag, class and place. */
  readonly classed: Map<string, Map<string, Look[]>>
}
