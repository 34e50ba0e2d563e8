import type { Box } from './box'

/** Writes CSS paths; ` >>> ` steps into a shadow root. Paths of parents are remembered: rows share theirs. */
export interface Paths {
  of(box: Box): string
}

const STEP = ' >>> '
const PLAIN_TAG = /^[a-z][a-z0-9-]*$/
const PLAIN_ID = /^[A-Za-z][\w-]{0,40}$/

const placeOf = (element: Element): number => {
  let place = 1
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) place += 1
  return place
}

const isRoot = (node: Node | null): node is ShadowRoot => node !== null && node.nodeType === 11 && 'host' in node

/** Paths for the boxes of one document. */
export const pathsOf = (): Paths => {
  const known = new Map<Element, string>()
  // Elements whose path is not known yet, from the outside in; iterative for deep pages.
  const pathOf = (element: Element, place: number): string => {
    const todo: Element[] = []
    let prefix: string | undefined
    for (let at: Element | null = element; at; ) {
      prefix = known.get(at)
      if (prefix !== undefined) break
      todo.push(at)
      const parent: Node | null = at.parentNode
      at = isRoot(parent) ? parent.host : at.parentElement
    }
    let path = prefix ?? ''
    for (let i = todo.length - 1; i >= 0; i -= 1) {
      const at = todo[i]
      if (!at) continue
      path = stepInto(at, path, at === element ? place : 0)
      if (i > 0) known.set(at, path)
    }
    return path
  }
  return {
    of({ element, place }) {
      // Rows of one table differ in their last step only.
      const above = place > 0 && element.parentElement ? known.get(element.parentElement) : undefined
      if (above !== undefined) return `${above} > ${stepOf(element, place)}`
      return known.get(element) ?? pathOf(element, place)
    },
  }
}

// Tags that a selector could not spell are named by their place alone.
const stepOf = (element: Element, place: number): string =>
  `${PLAIN_TAG.test(element.localName) ? element.localName : '*'}:nth-child(${place || placeOf(element)})`

const stepInto = (element: Element, parent: string, place: number): string => {
  const tag = element.localName
  if (tag === 'html' || tag === 'body') return tag
  const inside = isRoot(element.parentNode)
  const root = inside ? (element.parentNode as ShadowRoot) : null
  if (element.id && PLAIN_ID.test(element.id) && !parent.includes(STEP)) {
    const owner = root ?? element.ownerDocument
    if (!root && owner.getElementById(element.id) === element) return `#${element.id}`
  }
  const step = stepOf(element, place)
  if (inside) return `${parent}${STEP}${step}`
  return parent === '' ? step : `${parent} > ${step}`
}
