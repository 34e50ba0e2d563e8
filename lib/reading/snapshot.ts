import { isAction } from './acts'
import { type Box, BREAK, type Control } from './box'
import { controlByRole, readControl } from './controls'
import { LIMITS } from './limits'
import type { Look } from './look'
import { looksOf } from './looks'
import type { Pace } from './pace'
import { looksBusy } from './signs/loading-signs'
import { hasLayout, hiddenByMarkup, isClosedDetails, squeezedOut } from './visible'

export type RootOf = (element: Element) => ShadowRoot | null

/** The visible page as a tree of boxes, with what the later steps look for kept aside so that nobody searches twice. */
export interface Snapshot {
  root: Box
  document: Document
  layout: boolean
  /** Interactive boxes, `<details>` and boxes that say `aria-expanded`, `aria-busy`, `aria-rowcount`. */
  controls: Box[]
  /** Elements that turn while something loads. */
  busy: Box[]
  /** Frames, canvases, images, embedded documents. */
  media: Box[]
  /** Custom elements whose inside could not be opened. */
  sealed: Box[]
  /** Rows left out beyond the limit, and whether text or depth limits were met. */
  cut: { rows: number; text: boolean; depth: number }
}

const MEDIA = new Set(['iframe', 'frame', 'canvas', 'img', 'object', 'embed', 'video'])
const LABELLED = /^(i|em|b|span|svg|img|abbr|mat-icon|ion-icon|td|th)$/
const MAY_HOST = new Set([
  'article',
  'aside',
  'blockquote',
  'body',
  'div',
  'footer',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
])
const ROWS = new Set(['tr', 'li'])
const OURS = new Set(['sidelight-panel', 'sidelight-highlight'])
// Labels of what only decorates or operates the page; "Stopped" or "Female" on an icon is what it says.
const UI_LABEL =
  /toggle|toogle|expand|collaps|avatar|logo|photo|picture|icon\b|chevron|arrow|caret|close|sort|drag|accordion|spinner|loading|decorat/i
const SPACES_ONLY = /^\s*$/
const NO_TEXT_BETWEEN = /^(table|thead|tbody|tfoot|tr|ul|ol|dl|select)$/

interface Level {
  box: Box
  next: ChildNode | null
  list: readonly Node[] | null
  at: number
  place: number
  depth: number
  onlySummary: boolean
}

/** Takes the visible tree of a document, in slices. */
export const takeSnapshot = async (
  document: Document,
  start: Element,
  pace: Pace,
  rootOf?: RootOf,
): Promise<Snapshot> => {
  const steps = walk(document, start, pace, rootOf)
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    await pace.rest()
    if (pace.aborted) return steps.return(step.value).value
  }
}

/** Walks the visible tree and pauses, with what it has so far, when a rest is due. Iterative: pages nest as deep as they like. */
function* walk(
  document: Document,
  start: Element,
  pace: Pick<Pace, 'due'>,
  rootOf?: RootOf,
): Generator<Snapshot, Snapshot> {
  const view = document.defaultView ?? window
  const layout = hasLayout(document)
  const looks = looksOf(view)
  const base = startLook(view, start)
  const root = makeBox(start, start.localName, base, null, 0, 0, null)
  const shot: Snapshot = {
    root,
    document,
    layout,
    controls: [],
    busy: [],
    media: [],
    sealed: [],
    cut: { rows: 0, text: false, depth: 0 },
  }
  const stack: Level[] = [openLevel(root, rootOf, shot, 0)]
  let order = 0
  let rows = 0
  let letters = 0

  for (let top = stack[stack.length - 1]; top; top = stack[stack.length - 1]) {
    if (pace.due()) {
      for (const level of stack) level.box.end = order
      yield shot
    }
    const node: Node | null = top.list ? (top.list[top.at++] ?? null) : top.next
    if (!node) {
      finish(top.box, order, shot)
      stack.pop()
      continue
    }
    if (!top.list && top.next) top.next = top.next.nextSibling
    const { box } = top
    if (node.nodeType === 3) {
      if (!box.look.ink || NO_TEXT_BETWEEN.test(box.tag)) continue
      const { data } = node as Text
      letters += data.length
      if (letters > LIMITS.text) shot.cut.text = true
      else pushText(box, data)
      continue
    }
    if (node.nodeType !== 1) continue
    const element = node as Element
    const tag = element.localName
    top.place += 1
    if (tag === 'br') {
      box.kids.push(BREAK)
      continue
    }
    if (hiddenByMarkup(element, tag) || OURS.has(tag) || (top.onlySummary && tag !== 'summary')) continue
    if (ROWS.has(tag)) {
      if (rows >= LIMITS.rows) {
        shot.cut.rows += 1
        continue
      }
    }
    const look = looks.of(element, tag, box.look, top.place)
    if (!look.shown) continue
    if ((look.clips || look.moved !== 'no') && squeezedOut(element, look, box.scroller, layout)) continue
    if (order >= LIMITS.boxes) {
      shot.cut.text = true
      continue
    }
    if (ROWS.has(tag)) rows += 1
    order += 1
    const child = makeBox(
      element,
      tag,
      look,
      box,
      top.list ? 0 : top.place,
      order,
      look.scrolls ? element : box.scroller,
    )
    box.kids.push(child)
    if (MEDIA.has(tag)) {
      shot.media.push(child)
      label(child)
      child.end = order
      if (child.inked) box.inked = true
      continue
    }
    if (tag === 'svg') {
      label(child)
      if (!child.inked)
        for (const text of element.querySelectorAll('text')) pushText(child, `${text.textContent ?? ''} `)
      if (child.inked) box.inked = true
      continue
    }
    const value = readControl(element, tag)
    if (value) {
      child.control = value.control
      if (value.text) pushText(child, value.text)
      finish(child, order, shot)
      continue
    }
    if (top.depth >= LIMITS.depth) {
      shot.cut.depth += 1
      pushText(child, element.textContent ?? '')
      finish(child, order, shot)
      continue
    }
    if (element.firstElementChild === null && tag !== 'slot' && !mayHaveRoot(element, tag)) {
      if (look.ink) {
        const text = element.textContent ?? ''
        letters += text.length
        if (letters > LIMITS.text) shot.cut.text = true
        else pushText(child, text)
      }
      finish(child, order, shot)
      continue
    }
    stack.push(openLevel(child, rootOf, shot, top.depth + 1))
  }
  return shot
}

const startLook = (view: Window, start: Element): Look => {
  const blank: Look = {
    shown: true,
    ink: true,
    flow: 'block',
    display: 'block',
    struck: false,
    bold: false,
    pre: false,
    size: 16,
    color: '',
    background: '',
    opacity: 1,
    ellipsis: false,
    clips: false,
    tiny: false,
    positioned: false,
    scrolls: false,
    moved: 'no',
    inside: new Map(),
  }
  return looksOf(view).of(start, start.localName, blank, 1)
}

const makeBox = (
  element: Element,
  tag: string,
  look: Look,
  parent: Box | null,
  place: number,
  order: number,
  scroller: Element | null,
): Box => ({
  element,
  tag,
  role: element.hasAttributes() ? ((element.getAttribute('role') ?? '').split(' ', 1)[0] ?? '') : '',
  look,
  parent,
  kids: [],
  place,
  order,
  end: order,
  inked: false,
  acts: false,
  control: undefined,
  scroller,
})

const pushText = (box: Box, text: string): void => {
  if (text === '') return
  if (SPACES_ONLY.test(text)) {
    if (box.kids.length > 0) box.kids.push(' ')
    return
  }
  box.kids.push(box.look.pre ? text.replace(/\n/g, BREAK) : text)
  box.inked = true
}

const mayHaveRoot = (element: Element, tag: string): boolean =>
  element.shadowRoot !== null || tag.includes('-') || (MAY_HOST.has(tag) && element.firstChild === null)

const openLevel = (box: Box, rootOf: RootOf | undefined, shot: Snapshot, depth: number): Level => {
  const { element, tag } = box
  const level: Level = {
    box,
    next: element.firstChild,
    list: null,
    at: 0,
    place: 0,
    depth,
    onlySummary: isClosedDetails(element, tag),
  }
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true })
    if (assigned.length > 0) level.list = assigned
    return level
  }
  if (!tag.includes('-') && !MAY_HOST.has(tag)) return level
  const root =
    element.shadowRoot ?? (tag.includes('-') || element.firstElementChild === null ? (rootOf?.(element) ?? null) : null)
  if (root) level.next = root.firstChild
  else if (tag.includes('-') && element.firstChild === null) shot.sealed.push(box)
  return level
}

const label = (box: Box): void => {
  const { element, tag } = box
  if (box.inked || !element.hasAttributes()) return
  if (!LABELLED.test(tag) && box.role !== 'img') return
  const text =
    element.getAttribute('aria-label') ??
    element.getAttribute('alt') ??
    element.getAttribute('title') ??
    svgTitle(element, tag)
  if (text && !SPACES_ONLY.test(text) && !UI_LABEL.test(text) && !isAction(text)) {
    box.kids.push(text)
    box.inked = true
  }
}

const svgTitle = (element: Element, tag: string): string | null =>
  tag === 'svg' ? (element.querySelector('title')?.textContent ?? null) : null

const WATCHED = ['aria-expanded', 'aria-busy', 'aria-rowcount', 'aria-pressed', 'aria-selected']

const finish = (box: Box, order: number, shot: Snapshot): void => {
  const { element, tag, role } = box
  box.end = order
  const attributes = element.hasAttributes()
  if (!box.control && (attributes || tag === 'button' || tag === 'summary'))
    box.control = controlByRole(element, tag, role)
  if (!box.inked && attributes && !box.control) label(box)
  const { control } = box
  if (control?.kind === 'button' || control?.kind === 'link') box.acts = !box.inked || isActionBox(box)
  if (control || tag === 'details' || (attributes && WATCHED.some((name) => element.hasAttribute(name))))
    shot.controls.push(box)
  if (attributes && (!box.inked || element.hasAttribute('aria-busy')) && box.look.ink && looksBusy(element))
    shot.busy.push(box)
  if (box.inked && box.parent) box.parent.inked = true
}

const isActionBox = (box: Box): boolean => {
  let text = ''
  for (const kid of box.kids) {
    if (typeof kid === 'string') text += kid
    else if (kid.kids.length === 1 && typeof kid.kids[0] === 'string') text += kid.kids[0]
    else if (kid.inked) return false
  }
  return isAction(text.replace(/\s+/g, ' ').trim())
}

export type { Control }

/** The box of one element, read at once: for a single row. Null when it cannot be seen. */
export const boxOfElement = (element: Element, rootOf?: RootOf): Box | null => {
  const steps = walk(element.ownerDocument, element, { due: () => false }, rootOf)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value.root.look.shown ? step.value.root : null
  }
}
