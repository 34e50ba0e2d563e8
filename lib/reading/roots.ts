/** Opens closed shadow roots where the browser lets an extension do so. */
export type RootOf = (element: Element) => ShadowRoot | null

const MAY_HOST = new Set('article aside blockquote body div footer header main nav p section span'.split(' '))

/** True for custom elements. */
export const isCustom = (tag: string): boolean => tag.includes('-')

/** Whether a shadow root may stand in an element without element children. */
export const mayHaveRoot = (element: Element, tag: string): boolean =>
  isCustom(tag) || (MAY_HOST.has(tag) && (element.firstChild === null || element.shadowRoot !== null))

/** The shadow root of an element; closed ones are only asked for where nothing else is to be seen. */
export const rootIn = (element: Element, tag: string, rootOf: RootOf | undefined): ShadowRoot | null => {
  if (!isCustom(tag) && !MAY_HOST.has(tag)) return null
  if (element.shadowRoot) return element.shadowRoot
  return isCustom(tag) || element.firstElementChild === null ? (rootOf?.(element) ?? null) : null
}
