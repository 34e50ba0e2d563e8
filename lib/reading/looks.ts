import type { PageLook } from './page-look'
import type { PageRules } from './page-rules'
import { lookOf } from './visible'

/** Gives each element, with the names of its attributes, its look, asking the browser once for all elements that are styled alike. */
export interface Looks {
  of(element: Element, tag: string, names: readonly string[], parent: PageLook, place: number): PageLook
}

// The first elements in one kind of parent have looks of their own, asked each where a rule may look at places.
const ASKED_EACH = 12
const ROW_TAGS = new Set(['tr', 'li'])
const STATEFUL = /^(class|style|hidden|open|type|role|dir|colspan|data-|aria-)/
/** Values that are data, not words of a state that selectors ask for. */
export const VARIES = /\d|.{24}/

/** Whether selectors often ask for the value of this attribute. */
export const isStateful = (name: string): boolean => STATEFUL.test(name)

/** What selectors may look at: class and style whole, other attributes by name and, when they are words, by value. */
const signatureOf = (element: Element, names: readonly string[]): string => {
  let signature = ''
  for (const name of names) {
    signature += `|${name}`
    const said = isStateful(name) ? (element.getAttribute(name) ?? '') : ''
    if (said !== '' && (name === 'class' || name === 'style' || !VARIES.test(said))) signature += `=${said}`
  }
  return signature
}

const CHECKS = { checkOpacity: true, checkVisibilityCSS: true, opacityProperty: true, visibilityProperty: true }

/**
 * Looks by signature: tag, attributes, place among siblings and the parent's own look. Asking the
 * style of each of 200,000 elements costs five times `innerText`. Elements that a rule may hide by themselves are asked each; where
 * the rules cannot be told, whatever shares a signature is checked with `checkVisibility`.
 */
export const looksOf = (view: Window, rules: PageRules | null = null): Looks => {
  const ask = (element: Element, parent: PageLook): PageLook => lookOf(view.getComputedStyle(element), element, parent)
  const check = (element: Element, known: PageLook, parent: PageLook): PageLook => {
    if (typeof element.checkVisibility !== 'function') return ask(element, parent)
    return element.checkVisibility(CHECKS) === (known.shown && known.ink) ? known : ask(element, parent)
  }
  return {
    of(element, tag, names, parent, place) {
      const told = rules !== null && parent.told
      const name = names.includes('class') ? (element.getAttribute('class') ?? '') : ''
      const varies = !told || rules.vary(tag, name)
      if (told && rules.odd.has(element)) return ask(element, parent)
      const each = place < ASKED_EACH && !ROW_TAGS.has(tag)
      const at = each ? place : 0
      // Most elements have a class or nothing: no key is put together for them.
      const plain = names.length === 0 || (names.length === 1 && name !== '')
      const kinds = placesIn(parent, tag)
      const kind = plain ? name : signatureOf(element, names)
      let places = kinds.get(kind)
      if (!places) {
        places = []
        kinds.set(kind, places)
      }
      const known = places[at]
      if (known) return told && (each || !ROW_TAGS.has(tag)) ? known : check(element, known, parent)
      const like = varies ? undefined : alikeIn(places, parent, tag, kind)
      const look = like ? twinOf(like) : ask(element, parent)
      places[at] = look
      return look
    },
  }
}

/** A look of the same kind at another place, here or in an element that looks like the parent. */
const alikeIn = (places: readonly PageLook[], parent: PageLook, tag: string, kind: string): PageLook | undefined =>
  places.find((look) => look !== undefined) ??
  parent.like?.inside
    .get(tag)
    ?.get(kind)
    ?.find((look) => look !== undefined)

/** The same look for elements at another place: measured by themselves, since where they stand tells columns. */
const twinOf = (look: PageLook): PageLook => ({
  ...look,
  number: -1,
  measured: 0,
  inside: new Map(),
  like: look.like ?? look,
})

const placesIn = (parent: PageLook, tag: string): Map<string, PageLook[]> => {
  let kinds = parent.inside.get(tag)
  if (!kinds) {
    kinds = new Map()
    parent.inside.set(tag, kinds)
  }
  return kinds
}
