import type { PageLook } from './page-look'
import { lookOf } from './visible'

/** Gives each element, with the names of its attributes, its look, asking the browser once for all elements that are styled alike. */
export interface Looks {
  of(element: Element, tag: string, names: readonly string[], parent: PageLook, place: number): PageLook
}

// Elements of one place in one kind of parent share a style unless their position does: the first ones are asked each.
const ASKED_EACH = 12
const ROW_TAGS = new Set(['tr', 'li'])
const STATEFUL = /^(class|style|hidden|open|type|role|dir|colspan|data-|aria-)/
const VARIES = /\d|.{24}/

/** What selectors may look at: class and style whole, other attributes by name and, when they are words, by value. */
const signatureOf = (element: Element, names: readonly string[]): string => {
  let signature = ''
  for (const name of names) {
    signature += `|${name}`
    const said = STATEFUL.test(name) ? (element.getAttribute(name) ?? '') : ''
    if (said !== '' && (name === 'class' || name === 'style' || !VARIES.test(said))) signature += `=${said}`
  }
  return signature
}

const CHECKS = { checkOpacity: true, checkVisibilityCSS: true, opacityProperty: true, visibilityProperty: true }

/**
 * Looks by signature: tag, attributes, place among siblings and the parent's own look. Asking the style of each of 200,000
 * elements costs five times `innerText`; rows, which only share a signature, are checked with `checkVisibility` each.
 */
export const looksOf = (view: Window): Looks => {
  const ask = (element: Element, parent: PageLook): PageLook => lookOf(view.getComputedStyle(element), element, parent)
  const check = (element: Element, known: PageLook, parent: PageLook): PageLook => {
    if (typeof element.checkVisibility !== 'function') return ask(element, parent)
    return element.checkVisibility(CHECKS) === (known.shown && known.ink) ? known : ask(element, parent)
  }
  /** Place 0 stands for all elements beyond those asked each. */
  const atPlace = (places: PageLook[], at: number, element: Element, parent: PageLook): PageLook => {
    const known = places[at]
    if (known) return at > 0 ? known : check(element, known, parent)
    const look = ask(element, parent)
    places[at] = look
    return look
  }
  return {
    of(element, tag, names, parent, place) {
      const each = place < ASKED_EACH && !ROW_TAGS.has(tag)
      if (names.length === 0) {
        let places = parent.bare.get(tag)
        if (!places) {
          places = []
          parent.bare.set(tag, places)
        }
        return atPlace(places, each ? place : 0, element, parent)
      }
      // Most elements have a class and nothing else: no key is put together for them.
      if (names.length === 1 && names[0] === 'class') {
        const name = element.getAttribute('class') ?? ''
        const classes = parent.classed.get(tag) ?? new Map<string, PageLook[]>()
        if (classes.size === 0) parent.classed.set(tag, classes)
        let places = classes.get(name)
        if (!places) {
          places = []
          classes.set(name, places)
        }
        return atPlace(places, each ? place : 0, element, parent)
      }
      const signature = signatureOf(element, names)
      const key = each ? `${tag}${place}${signature}` : tag + signature
      const known = parent.inside.get(key)
      if (known) return each ? known : check(element, known, parent)
      const look = ask(element, parent)
      parent.inside.set(key, look)
      return look
    },
  }
}
