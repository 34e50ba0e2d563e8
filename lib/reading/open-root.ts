interface Opener {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } }
}

/** The shadow root of an element, open or closed, where the browser lets an extension see it; null when there is none. */
export const openRoot = (element: Element): ShadowRoot | null => {
  if (element.shadowRoot) return element.shadowRoot
  // Firefox has it on the element, Chromium in `chrome.dom`; both refuse elements that cannot host a root.
  try {
    const own = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
    if (own) return own
    return (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null
  } catch {
    return null
  }
}
