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

/**
 * One visible element with what is seen in it, in the order it is drawn: text pieces and boxes. Shadow roots and slots are
 * flattened, hidden elements are absent. The whole page becomes one such tree; everything after works on it alone.
 */
export interface Box {
  readonly element: Element
  readonly tag: string
  readonly role: string
  readonly look: Look
  readonly parent: Box | null
  readonly kids: (Box | string)[]
  /** 1-based place among the element's siblings, hidden ones included; 0 when unknown (slotted). */
  readonly place: number
  /** Place in document order, and that of the last box inside. */
  readonly order: number
  end: number
  /** There is text in it that is not white space. */
  inked: boolean
  /** A button or link that only does something ("Edit", "Stop", an icon): its words are not the row's words. */
  acts: boolean
  control: Control | undefined
  /** Nearest ancestor that scrolls. */
  readonly scroller: Element | null
}

export const isBox = (kid: Box | string): kid is Box => typeof kid !== 'string'

/** Element children. */
export const boxesOf = (box: Box): Box[] => box.kids.filter(isBox)

/** An attribute of the box's element, or an empty string. */
export const attr = (box: Box, name: string): string => box.element.getAttribute(name) ?? ''

/** True when `inner` is `outer` or inside it. */
export const within = (inner: Box, outer: Box): boolean => inner.order >= outer.order && inner.order <= outer.end

/** Boxes inside `root` (itself included) in document order, without going into those that `into` refuses. */
export const descend = (root: Box, visit: (box: Box) => boolean): void => {
  const stack: Box[] = [root]
  for (let box = stack.pop(); box; box = stack.pop()) {
    if (!visit(box)) continue
    for (let i = box.kids.length - 1; i >= 0; i -= 1) {
      const kid = box.kids[i]
      if (kid !== undefined && isBox(kid)) stack.push(kid)
    }
  }
}

/** The first box inside `root`, itself included, that fits. */
export const findBox = (root: Box, fits: (box: Box) => boolean): Box | undefined => {
  let found: Box | undefined
  descend(root, (box) => {
    if (found) return false
    if (fits(box)) found = box
    return !found
  })
  return found
}
