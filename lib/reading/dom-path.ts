/** How a path steps into a shadow root. */
export const INTO_ROOT = ' >>> '

const PLAIN_TAG = /^[a-z][a-z0-9-]*$/
const PLAIN_ID = /^[A-Za-z][\w-]{0,40}$/

/** One step of a path; tags that a selector could not spell are named by their place alone. */
export const stepTo = (tag: string, place: number): string =>
  tag === 'html' || tag === 'body' ? tag : `${PLAIN_TAG.test(tag) ? tag : '*'}:nth-child(${place})`

/** An element's id when it alone finds it from the document; else empty. */
export const plainId = (element: Element): string => {
  const { id } = element
  return typeof id === 'string' && PLAIN_ID.test(id) && element.ownerDocument.getElementById(id) === element ? id : ''
}

/** The path of one element by its place in the document, for what is drawn elsewhere than it stands (in a slot). */
export const domPath = (element: Element): string => {
  let path = ''
  for (let at: Element | null = element; at; ) {
    const id = plainId(at)
    const { parentNode, parentElement }: Element = at
    const root: ShadowRoot | null =
      parentNode?.nodeType === 11 && 'host' in parentNode ? (parentNode as ShadowRoot) : null
    const step = id === '' ? stepTo(at.localName, placeOf(at)) : `#${id}`
    path = path === '' ? step : `${step} > ${path}`
    if (id !== '' || (!root && !parentElement)) return path
    if (root) path = `${domPath(root.host)}${INTO_ROOT}${path}`
    if (root) return path
    at = parentElement
  }
  return path
}

const placeOf = (element: Element): number => {
  let place = 1
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) place += 1
  return place
}
