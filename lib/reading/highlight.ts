import type { Locator } from '../model/locator'
import { boxOfElement } from './box-of-element'
import { elementAt } from './element-at'
import { hashOf } from './hash'
import { linesOf } from './lines'
import type { RootOf } from './roots'

export type Highlighted = 'same' | 'changed' | 'gone'

const FRAME_TAG = 'sidelight-highlight'
const MOST_SIBLINGS = 5_000

/**
 * Outlines the row a locator names and brings it into view: `same` when it still reads as it did, `changed` when it reads
 * otherwise and no row beside it reads as it did, `gone` when nothing is there. Adds one overlay element to the page and
 * touches nothing of the page's own.
 */
export const highlight = (document: Document, locator: Locator, rootOf?: RootOf): Highlighted => {
  clearHighlight(document)
  const named = elementAt(document, locator.path, rootOf)
  const moved = named && readsAs(named, locator.hash, rootOf) ? named : besides(document, locator, named, rootOf)
  const element = moved ?? named
  if (!element) return 'gone'
  outline(document, element)
  return moved ? 'same' : 'changed'
}

/** Takes the outline away. */
export const clearHighlight = (document: Document): void => {
  for (const frame of document.querySelectorAll(FRAME_TAG)) frame.remove()
}

/** What a person sees in an element, in one line; empty when it is not shown. */
export const visibleText = (element: Element, rootOf?: RootOf): string => {
  const box = boxOfElement(element, rootOf)
  return box === null ? '' : linesOf(box).join(' ')
}

/** Whether an element still reads as it did when its hash was made. */
export const readsAs = (element: Element, hash: string, rootOf?: RootOf): boolean => {
  const box = boxOfElement(element, rootOf)
  return box !== null && hashOf(linesOf(box)) === hash
}

/** A row that reads as the lost one did: rows are sorted, filtered and inserted before. */
const besides = (document: Document, locator: Locator, named: Element | null, rootOf?: RootOf): Element | null => {
  const above = locator.path.slice(0, Math.max(0, locator.path.lastIndexOf(' > ')))
  const parent = named?.parentElement ?? (above === '' ? null : elementAt(document, above, rootOf))
  if (!parent) return null
  let left = MOST_SIBLINGS
  for (const sibling of parent.children) {
    left -= 1
    if (left < 0) return null
    if (sibling !== named && readsAs(sibling, locator.hash, rootOf)) return sibling
  }
  return null
}

const outline = (document: Document, element: Element): void => {
  element.scrollIntoView?.({ block: 'center', inline: 'nearest' })
  const rect = element.getBoundingClientRect()
  const view = document.defaultView
  const frame = document.createElement(FRAME_TAG)
  frame.setAttribute('aria-hidden', 'true')
  const { style } = frame
  const set = (name: string, value: string): void => style.setProperty(name, value, 'important')
  set('all', 'initial')
  set('position', 'absolute')
  set('left', `${rect.left + (view?.scrollX ?? 0) - 3}px`)
  set('top', `${rect.top + (view?.scrollY ?? 0) - 3}px`)
  set('width', `${rect.width + 6}px`)
  set('height', `${rect.height + 6}px`)
  set('box-sizing', 'border-box')
  set('border', '3px solid #b45309')
  set('border-radius', '4px')
  set('background', 'rgba(251, 191, 36, 0.18)')
  set('pointer-events', 'none')
  set('z-index', '2147483646')
  document.documentElement.append(frame)
}
