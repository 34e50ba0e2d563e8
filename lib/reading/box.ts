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

/** Cells of a plain row, one piece of text each: kept without a box until somebody asks for it. */
export interface PlainCells {
  texts: string[]
  tags: string[]
  looks: Look[]
}

/**
 * One visible element with what is seen in it, in the order it is drawn: text pieces and boxes. Shadow roots and slots are
 * flattened, hidden elements are absent. The whole page becomes one such tree; everything after works on it alone.
 */
export class Box {
  readonly element: Element
  readonly tag: string
  readonly look: Look
  readonly parent: Box | null
  /** 1-based place among the element's siblings, hidden ones included; 0 when unknown (slotted). */
  readonly place: number
  /** Place in document order, and that of the last box inside. */
  readonly order: number
  end: number
  /** There is text in it that is not white space. */
  inked = false
  /** A button or link that only does something ("Edit", "Stop", an icon): its words are not the row's words. */
  acts = false
  control: Control | undefined = undefined
  /** Nearest ancestor that scrolls. */
  readonly scroller: Element | null
  /** Set for a plain row: most rows of a long table are, and boxes for their cells would cost more than reading them. */
  plain: PlainCells | null = null
  /** How many letters are in it, once counted. */
  mass = -1
  #kids: (Box | string)[] | null = null

  constructor(element: Element, tag: string, look: Look, parent: Box | null, place: number, order: number) {
    this.element = element
    this.tag = tag
    this.look = look
    this.parent = parent
    this.place = place
    this.order = order
    this.end = order
    this.scroller = look.scrolls ? element : (parent?.scroller ?? null)
  }

  get role(): string {
    return this.look.role
  }

  get kids(): (Box | string)[] {
    if (this.#kids === null) this.#kids = this.plain ? this.#unfold(this.plain) : []
    return this.#kids
  }

  #unfold({ texts, tags, looks }: PlainCells): Box[] {
    const cells: Box[] = []
    let place = 0
    for (let at = this.element.firstElementChild; at && place < texts.length; at = at.nextElementSibling) {
      const look = looks[place]
      const text = texts[place] ?? ''
      place += 1
      if (!look) continue
      const cell = new Box(at, tags[place - 1] ?? '', look, this, place, this.order + place)
      if (text !== '') cell.kids.push(text)
      cell.inked = text.trim() !== ''
      cells.push(cell)
    }
    return cells
  }

  /** The same box with other contents: a run of its children read by itself. */
  holding(kids: (Box | string)[]): Box {
    const box = new Box(this.element, this.tag, this.look, this.parent, this.place, this.order)
    box.#kids = kids
    box.end = this.end
    box.inked = true
    return box
  }
}

/** True for a box, false for a piece of text. */
export const isBox = (kid: Box | string): kid is Box => typeof kid !== 'string'

/** Element children. */
export const boxesOf = (box: Box): Box[] => box.kids.filter(isBox)

/** An attribute of the box's element, or an empty string. */
export const attr = (box: Box, name: string): string => box.element.getAttribute(name) ?? ''

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
