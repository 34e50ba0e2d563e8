import type { Look } from './look'

/** Marks a forced line break among the pieces of a box. Vertical tab: HTML text never holds it unescaped. */
export const BREAK = '\v'

export interface Control {
  kind: 'text' | 'select' | 'check' | 'button' | 'link' | 'tab' | 'other'
  /** A person can change it here and now. */
  editable: boolean
  checked?: boolean
  /** A search box: what stands in it is a question, not a record. */
  search?: boolean
}

/** Where a box is drawn, in pixels. */
export interface Rect {
  left: number
  top: number
  width: number
  height: number
}

type Attributes = Readonly<Record<string, string>>
const NONE: Attributes = {}

/**
 * One visible element with what is seen in it, in the order it is drawn: text pieces and boxes. Shadow roots and slots are
 * flattened, hidden elements are absent. The whole page becomes one such tree; everything after works on it alone.
 */
export class Box {
  readonly tag: string
  readonly look: Look
  readonly parent: Box | null
  /** 1-based place among the element's siblings, hidden ones included; 0 when unknown (slotted). */
  readonly place: number
  /** Place in document order, and that of the last box inside. */
  readonly order: number
  end: number
  readonly kids: (Box | string)[] = []
  /** There is text in it that is not white space. */
  inked = false
  /** A button or link that only does something ("Edit", "Stop", an icon): its words are not the row's words. */
  acts = false
  /** Its text does not fit and is cut off with an ellipsis. */
  cut = false
  control: Control | undefined = undefined
  attributes: Attributes = NONE
  /** Set for the first few boxes of each look, for pictures, and for what is moved by hand. */
  rect: Rect | null = null
  /** An id that finds it from the document. */
  id = ''
  /** Its path, where that is not its parent's and its place. */
  path = ''
  /** What is in it stands in its shadow root. */
  root = false
  /** It or a box around it scrolls. */
  readonly scrolls: boolean
  /** How many letters are in it, once counted. */
  mass = -1

  constructor(look: Look, parent: Box | null, place: number, order: number) {
    this.tag = look.tag
    this.look = look
    this.parent = parent
    this.place = place
    this.order = order
    this.end = order
    this.scrolls = look.scrolls || (parent?.scrolls ?? false)
  }

  get role(): string {
    return this.look.role
  }

  /** The same box with other contents: a run of its children read by itself. */
  holding(kids: readonly (Box | string)[]): Box {
    const box = new Box(this.look, this.parent, this.place, this.order)
    box.kids.push(...kids)
    box.end = this.end
    box.inked = true
    box.attributes = this.attributes
    box.id = this.id
    box.path = this.path
    box.root = this.root
    return box
  }
}

/** True for a box, false for a piece of text. */
export const isBox = (kid: Box | string): kid is Box => typeof kid !== 'string'

/** Element children. */
export const boxesOf = (box: Box): Box[] => box.kids.filter(isBox)

/** An attribute of the box's element, or an empty string. */
export const attr = (box: Box, name: string): string =>
  name === 'class' ? box.look.name : (box.attributes[name] ?? '')

/** Whether the box's element has an attribute, with or without a value. */
export const has = (box: Box, name: string): boolean => box.attributes[name] !== undefined

/** True when `inner` is `outer` or inside it. */
export const within = (inner: Box, outer: Box): boolean => inner.order >= outer.order && inner.order <= outer.end

/**
 * Visits the boxes of `root`, itself included, in document order; does not go into those for which `visit` says no, and ends
 * at the first for which it says `stop`.
 */
export const descend = (root: Box, visit: (box: Box) => boolean | 'stop'): void => {
  const stack: Box[] = [root]
  for (let box = stack.pop(); box; box = stack.pop()) {
    const into = visit(box)
    if (into === 'stop') return
    if (!into) continue
    const { kids } = box
    for (let i = kids.length - 1; i >= 0; i -= 1) {
      const kid = kids[i]
      if (kid !== undefined && isBox(kid)) stack.push(kid)
    }
  }
}

/** The first box inside `root`, itself included, that fits. */
export const findBox = (root: Box, fits: (box: Box) => boolean): Box | undefined => {
  let found: Box | undefined
  descend(root, (box) => {
    if (!fits(box)) return true
    found = box
    return 'stop'
  })
  return found
}
