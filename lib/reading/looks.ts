import type { Look } from './look'
import { lookOf } from './visible'

/** Gives each element its look, asking the browser once for all elements that are styled alike. */
export interface Looks {
  of(element: Element, tag: string, parent: Look, index: number): Look
}

// Elements of one place in one kind of parent share a style unless their position does: the first ones are asked each.
const ASKED_EACH = 12
const ROW_TAGS = new Set(['tr', 'li'])
const STATEFUL = /^(class|style|hidden|open|type|role|dir|colspan|data-|aria-)/
const VARIES = /\d|.{24}/

const signatureOf = (element: Element): string => {
  let signature = ''
  for (const { name, value } of element.attributes) {
    if (name === 'class' || name === 'style') signature += `|${name}=${value}`
    else signature += STATEFUL.test(name) && !VARIES.test(value) ? `|${name}=${value}` : `|${name}`
  }
  return signature
}

const CHECKS = { checkOpacity: true, checkVisibilityCSS: true, opacityProperty: true, visibilityProperty: true }

/**
 * Looks by signature: tag, attributes, place among siblings and the parent's own look. Asking the style of each of 200,000
 * elements costs five times `innerText`; elements that only share a signature are checked with `checkVisibility`.
 */
export const looksOf = (view: Window): Looks => {
  const ask = (element: Element, parent: Look): Look =>
    lookOf(view.getComputedStyle(element), element.localName, parent)
  return {
    of(element, tag, parent, index) {
      const each = index < ASKED_EACH && !ROW_TAGS.has(tag)
      const attributes = element.hasAttributes() ? signatureOf(element) : ''
      const key = each ? `${tag}${index}${attributes}` : `${tag}${attributes}`
      const known = parent.inside.get(key)
      if (!known) {
        const look = ask(element, parent)
        parent.inside.set(key, look)
        return look
      }
      if (each && attributes === '') return known
      if (typeof element.checkVisibility !== 'function') return ask(element, parent)
      return element.checkVisibility(CHECKS) === (known.shown && known.ink) ? known : ask(element, parent)
    },
  }
}
