/** Controls that people type into or choose in, as this script knows them. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const NEVER_TYPES = new Set('hidden password file submit button image reset search range color'.split(' '))
const NEVER_AUTOCOMPLETE = /one-time-code|password|username|\bcc-|webauthn/
const NEVER_NAMES = /captcha|csrf|xsrf|token|honeypot|password|passwd/i

/** The element over this one, out of shadow roots too. */
export const above = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode() as Partial<ShadowRoot>
  return root.host ?? null
}

const offPage = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
  // Where nothing has a size (a document that is not laid out) nothing can be said by it.
  if (element.ownerDocument.documentElement.getBoundingClientRect().width === 0) return false
  if (width < 3 || height < 3) return true
  return right + (view?.scrollX ?? 0) <= 0 || bottom + (view?.scrollY ?? 0) <= 0 || left > 20_000 || top > 200_000
}

const isShown = (element: Element, view: Window): boolean => {
  const style = view.getComputedStyle(element)
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return false
  if (style.opacity !== '' && Number(style.opacity) < 0.1) return false
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden') || element.hasAttribute('inert'))
    return false
  const away = [style.left, style.top, style.textIndent, style.marginLeft].some(
    (side) => Number.parseFloat(side) < -500,
  )
  return !away && !/inset\((50|100)%|rect\((0(px)?[, ]+){3}0|rect\(1px/.test(`${style.clipPath} ${style.clip}`)
}

/** What was seen of elements already looked at: the fields of a page stand in the same few boxes. */
export type Seen = Map<Element, boolean>

/** Whether a person can see it: traps for programs and tabs that are not open are where a person cannot. */
export const isSeen = (element: Element, seen: Seen = new Map()): boolean => {
  const view = element.ownerDocument.defaultView
  if (view === null || offPage(element)) return false
  const shown = (at: Element | null): boolean => {
    if (at === null) return true
    const known = seen.get(at) ?? (isShown(at, view) && shown(above(at)))
    seen.set(at, known)
    return known
  }
  return shown(element)
}

/** Whether a control may be filled at all: seen, open for typing, and nothing that is a person's secret or upload. */
export const canFill = (control: Control, seen?: Seen): boolean => {
  if (!control.isConnected || control.matches(':disabled') || control.closest('fieldset[disabled]') !== null)
    return false
  if (control.getAttribute('aria-disabled') === 'true' || control.getAttribute('aria-readonly') === 'true') return false
  if ('readOnly' in control && control.readOnly) return false
  if (control.localName === 'input' && NEVER_TYPES.has(control.type)) return false
  if (NEVER_AUTOCOMPLETE.test(control.getAttribute('autocomplete') ?? '')) return false
  if (NEVER_NAMES.test(`${control.name} ${control.id} ${control.className}`)) return false
  return isSeen(control, seen)
}
