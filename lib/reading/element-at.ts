import type { RootOf } from './roots'

const STEP = ' >>> '

/** The element that a locator's path names, through shadow roots; null when nothing is there. */
export const elementAt = (document: Document, path: string, rootOf?: RootOf): Element | null => {
  let scope: Document | ShadowRoot = document
  let element: Element | null = null
  for (const [i, part] of path.split(STEP).entries()) {
    if (i > 0) {
      const root: ShadowRoot | null = element ? (element.shadowRoot ?? rootOf?.(element) ?? null) : null
      if (!root) return null
      scope = root
    }
    element = select(scope, part)
    if (!element) return null
  }
  return element
}

// A shadow root's children are no `:nth-child` of an element that a selector could start from with `>`.
const select = (scope: Document | ShadowRoot, part: string): Element | null => {
  try {
    return scope.querySelector(part)
  } catch {
    return null
  }
}
