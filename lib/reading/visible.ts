import type { PageLook } from './page-look'

// A document without a rendering engine knows few defaults; browsers always answer.
const USUAL: Record<string, string> = {
  td: 'table-cell',
  th: 'table-cell',
  tbody: 'table-row-group',
  thead: 'table-header-group',
  tfoot: 'table-footer-group',
  caption: 'table-caption',
  summary: 'block',
  body: 'block',
  main: 'block',
  dialog: 'block',
}

const px = (value: string): number => {
  const size = Number.parseFloat(value)
  return Number.isNaN(size) ? Number.POSITIVE_INFINITY : size
}

const INLINE = /^(inline|contents|ruby)$/
const ATOM = /^inline-/
/** Room at a side that parts words with nothing written between them: "VERSTRAETE, Ilse", 16 px, "DOB 23/07/1981". A blank is 3 to 5 px. */
const ROOM = 6
const room = (margin: string, padding: string): number =>
  (Number.parseFloat(margin) || 0) + (Number.parseFloat(padding) || 0)
const standsApart = (style: CSSStyleDeclaration): boolean =>
  room(style.marginLeft, style.paddingLeft) >= ROOM || room(style.marginRight, style.paddingRight) >= ROOM

const flowOf = (display: string): PageLook['flow'] =>
  INLINE.test(display) ? 'inline' : ATOM.test(display) ? 'atom' : 'block'

// `inset(50%)`, `inset(100%)`, `circle(0)`, `rect(0 0 0 0)`, `rect(1px, 1px, 1px, 1px)`: nothing is left to see.
const CLIPPED_PATH = /^(inset\((50|100)%|circle\(0(px|%)?[ )]|polygon\(0(px|%)? 0(px|%)?(, 0(px|%)? 0(px|%)?)*\))/
const clipsAll = (clip: string): boolean => {
  const edges = /^rect\((.*)\)$/
    .exec(clip)?.[1]
    ?.split(/[ ,]+/)
    .map((edge) => px(edge))
  const [top = 0, right = 1e6, bottom = 1e6, left = 0] = edges ?? []
  return edges !== undefined && (right - left <= 1 || bottom - top <= 1)
}
const STRIKES = /^(s|strike|del)$/
const TRANSPARENT = /^(transparent|rgba\(\d+, \d+, \d+, 0\))$/
const SCALED_AWAY = /^(matrix\(0, 0, 0, 0|scale\(0\)|scale[XY]\(0\))/
const FAR = -900

const offScreen = (style: CSSStyleDeclaration): boolean =>
  px(style.marginLeft) < FAR ||
  px(style.marginTop) < FAR ||
  (style.position !== 'static' && style.position !== '' && (px(style.left) < FAR || px(style.top) < FAR))

/** Columns of a grid, as a browser works them out ("80px 120px") or as they were written ("repeat(3, 1fr)"). */
const tracksIn = (columns: string): number => {
  const times = /^repeat\((\d+)/.exec(columns)?.[1]
  if (times !== undefined) return Number(times)
  return columns === '' || columns === 'none'
    ? 0
    : columns
        .replace(/\[[^\]]*\]|\([^)]*\)/g, '')
        .trim()
        .split(/\s+/).length
}

/**
 * What a computed style shows, given its parent's look. Only what the style alone settles; what depends on the room an
 * element got is settled by `squeezedOut`.
 */
export const lookOf = (style: CSSStyleDeclaration, element: Element, parent: PageLook | null): PageLook => {
  const tag = element.localName
  const display = style.display || USUAL[tag] || 'inline'
  const opacity = (parent?.opacity ?? 1) * (style.opacity === '' ? 1 : Number(style.opacity))
  const size = style.fontSize === '' ? (parent?.size ?? 16) : px(style.fontSize)
  const overflow = `${style.overflow} ${style.overflowX} ${style.overflowY}`
  const clips = /hidden|clip/.test(overflow)
  const tiny =
    clips && (px(style.width) <= 1 || px(style.height) <= 1 || px(style.maxHeight) <= 1 || px(style.maxWidth) <= 1)
  const moved =
    style.position === 'fixed'
      ? 'fixed'
      : style.position === 'absolute' || (style.transform !== '' && style.transform !== 'none')
        ? 'moved'
        : 'no'
  const shown =
    display !== 'none' &&
    !element.hasAttribute('hidden') &&
    opacity > 0.04 &&
    style.contentVisibility !== 'hidden' &&
    !CLIPPED_PATH.test(style.clipPath) &&
    !(moved !== 'no' && clipsAll(style.clip)) &&
    !SCALED_AWAY.test(style.transform) &&
    !/opacity\(0%?\)/.test(style.filter) &&
    !offScreen(style)
  const visibility = style.visibility || 'visible'
  return {
    tag,
    name: element.getAttribute('class') ?? '',
    shown,
    ink: visibility === 'visible' && size > 0 && px(style.textIndent) > FAR && !TRANSPARENT.test(style.color),
    flow: flowOf(display),
    apart: INLINE.test(display) && standsApart(style),
    display,
    struck:
      parent?.struck === true ||
      /line-through/.test(
        style.textDecorationLine || style.textDecoration || (STRIKES.test(tag) ? 'line-through' : ''),
      ),
    bold: style.fontWeight === 'bold' || Number(style.fontWeight) >= 600,
    pre: /^(pre|pre-wrap|pre-line|break-spaces)$/.test(style.whiteSpace),
    size,
    color: style.color,
    background: style.backgroundColor,
    opacity,
    ellipsis: style.textOverflow === 'ellipsis' || /^[1-9]/.test(style.getPropertyValue('-webkit-line-clamp')),
    clips,
    tiny,
    positioned: !/^(static)?$/.test(style.position),
    tracks: /grid$/.test(display) ? tracksIn(style.gridTemplateColumns) : 0,
    scrolls: /auto|scroll/.test(overflow),
    moved,
    role: (element.getAttribute('role') ?? '').split(' ', 1)[0] ?? '',
    number: -1,
    measured: 0,
    told: parent?.told ?? true,
    like: null,
    inside: new Map(),
  }
}

/** True when an element that can be clipped or moved got no room, or stands where no scrolling reaches it. */
export const squeezedOut = (element: Element, look: PageLook, scroller: Element | null, layout: boolean): boolean => {
  if (!layout) return look.tiny && !spills(element, look)
  const rect = element.getBoundingClientRect()
  if (look.clips && (rect.width <= 1 || rect.height <= 1)) return !spills(element, look)
  if (look.moved === 'no') return false
  const view = element.ownerDocument.defaultView
  if (!view || (rect.width === 0 && rect.height === 0)) return false
  if (look.moved === 'fixed')
    return rect.right <= 0 || rect.bottom <= 0 || rect.left >= view.innerWidth || rect.top >= view.innerHeight
  // Rows scrolled out of a box count; what stands left of or above its beginning can never be scrolled to.
  const frame = scroller?.getBoundingClientRect()
  const left = (frame?.left ?? 0) - (scroller?.scrollLeft ?? view.scrollX)
  const top = (frame?.top ?? 0) - (scroller?.scrollTop ?? view.scrollY)
  return rect.right <= left || rect.bottom <= top
}

/**
 * A box without height can still show what it holds: positioned elements escape an unpositioned one, and a box that fell flat
 * around floats is saved to disk with the height it had.
 */
const spills = (element: Element, look: PageLook): boolean => {
  const view = element.ownerDocument.defaultView
  const children = [...element.children].filter((child) => child.textContent?.trim())
  if (!view || children.length === 0 || ROOTS.has(element.localName)) return ROOTS.has(element.localName)
  return children.every((child) => {
    const style = view.getComputedStyle(child)
    if (/left|right/.test(style.cssFloat || style.getPropertyValue('float'))) return true
    return !look.positioned && /absolute|fixed/.test(style.position)
  })
}

// Their `overflow` is the window's: it clips nothing.
const ROOTS = new Set(['html', 'body'])

const NEVER = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'meta',
  'link',
  'title',
  'datalist',
  'param',
  'source',
  'track',
  'col',
  'colgroup',
  'noframes',
])

/** True for what its tag or one attribute hides: a script, a closed `<dialog>`, a hidden input. */
export const hiddenByMarkup = (element: Element, tag: string): boolean => {
  if (NEVER.has(tag)) return true
  if (tag === 'dialog') return !element.hasAttribute('open')
  if (tag === 'input') return element.getAttribute('type') === 'hidden'
  return false
}

/** True when only the summary of this `<details>` is seen. */
export const isClosedDetails = (element: Element, tag: string): boolean =>
  tag === 'details' && !element.hasAttribute('open')

/** Whether a person sees this element; asks its ancestors too. For single elements: reading a page goes by `looksOf`. */
export const isVisible = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView
  if (!view) return false
  const chain: Element[] = []
  for (let at: Element | null = element; at; at = at.parentElement ?? shadowHost(at)) chain.push(at)
  let look: PageLook | null = null
  for (let i = chain.length - 1; i >= 0; i -= 1) {
    const at = chain[i]
    if (!at) continue
    const above = chain[i + 1]
    if (hiddenByMarkup(at, at.localName)) return false
    if (above && isClosedDetails(above, above.localName) && at.localName !== 'summary') return false
    look = lookOf(view.getComputedStyle(at), at, look)
    if (!look.shown) return false
    if ((look.clips || look.moved !== 'no') && squeezedOut(at, look, null, hasLayout(element.ownerDocument)))
      return false
  }
  return look?.ink ?? false
}

const shadowHost = (element: Element): Element | null => {
  const root = element.getRootNode()
  return 'host' in root && root.host instanceof Element ? root.host : null
}

/** False where no layout exists (unit tests): sizes are then not asked. */
export const hasLayout = (document: Document): boolean => {
  const rect = document.documentElement.getBoundingClientRect()
  return rect.width > 0 || rect.height > 0
}
