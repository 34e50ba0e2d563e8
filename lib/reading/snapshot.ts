import { isAction } from './acts'
import { Box, BREAK, type PlainCells } from './box'
import { controlByRole, readControl } from './controls'
import { iconLabel } from './labels'
import { LIMITS } from './limits'
import { type Looks, looksOf } from './looks'
import type { Pace } from './pace'
import { plainCells } from './plain-row'
import { isCustom, mayHaveRoot, type RootOf, rootIn } from './roots'
import { hasLayout, hiddenByMarkup, isClosedDetails, lookOf, squeezedOut } from './visible'

/** The visible page as a tree of boxes, with what the later steps look for kept aside so that nobody searches twice. */
export interface Snapshot {
  root: Box
  document: Document
  layout: boolean
  /** Interactive boxes, `<details>` and boxes that say whether they are open, busy, pressed or chosen. */
  controls: Box[]
  /** Rows of tabs. */
  tabs: Box[]
  /** Elements that turn while something loads. */
  busy: Box[]
  /** Frames, canvases, images, embedded documents. */
  media: Box[]
  /** Custom elements whose inside could not be opened. */
  sealed: Box[]
  /** Rows left out beyond the limit, and whether text or depth limits were met. */
  cut: { rows: number; text: boolean; depth: number }
}

const MEDIA = new Set('iframe frame canvas img object embed video'.split(' '))
const OURS = new Set(['sidelight-panel', 'sidelight-highlight'])
const NO_SPACE_BETWEEN = new Set('table thead tbody tfoot tr ul ol dl select'.split(' '))

interface Level {
  box: Box
  next: ChildNode | null
  /** Nodes assigned to a slot, read instead of children. */
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
  const walk = new Walk(document, start, rootOf)
  while (walk.step(pace)) {
    await pace.rest()
    if (pace.aborted) break
  }
  return walk.shot
}

/** The box of one element, read at once: for a single row. Null when it cannot be seen. */
export const boxOfElement = (element: Element, rootOf?: RootOf): Box | null => {
  const walk = new Walk(element.ownerDocument, element, rootOf)
  walk.step({ due: () => false })
  return walk.shot.root.look.shown ? walk.shot.root : null
}

/** One walk over the tree; iterative, since pages nest as deep as they like. */
class Walk {
  readonly shot: Snapshot
  readonly #looks: Looks
  readonly #rootOf: RootOf | undefined
  readonly #stack: Level[]
  #order = 0
  #rows = 0
  #letters = 0
  #lastPlain: PlainCells | null = null

  constructor(document: Document, start: Element, rootOf: RootOf | undefined) {
    const view = document.defaultView ?? window
    this.#looks = looksOf(view)
    this.#rootOf = rootOf
    const root = new Box(start, start.localName, lookOf(view.getComputedStyle(start), start, null), null, 0, 0)
    this.shot = {
      root,
      document,
      layout: hasLayout(document),
      controls: [],
      tabs: [],
      busy: [],
      media: [],
      sealed: [],
      cut: { rows: 0, text: false, depth: 0 },
    }
    this.#stack = root.look.shown ? [this.#open(root, 0)] : []
  }

  /** Walks on until a rest is due: true; or the end is reached: false. */
  step(pace: Pick<Pace, 'due'>): boolean {
    const stack = this.#stack
    for (let top = stack[stack.length - 1]; top; top = stack[stack.length - 1]) {
      if (pace.due()) {
        for (const level of stack) level.box.end = this.#order
        return true
      }
      const node: Node | null = top.list ? (top.list[top.at++] ?? null) : top.next
      if (!node) {
        this.#finish(top.box)
        stack.pop()
        continue
      }
      if (!top.list && top.next) top.next = top.next.nextSibling
      const { nodeType } = node
      if (nodeType === 1) this.#visit(node as Element, top)
      else if (nodeType === 3 && top.box.look.ink) this.#add(top.box, (node as Text).data)
    }
    return false
  }

  #visit(element: Element, level: Level): void {
    const { box } = level
    const tag = element.localName
    level.place += 1
    if (tag === 'br') {
      box.kids.push(BREAK)
      return
    }
    if (hiddenByMarkup(element, tag) || OURS.has(tag) || (level.onlySummary && tag !== 'summary')) return
    const isRow = tag === 'tr' || tag === 'li'
    if (isRow && this.#rows >= LIMITS.rows && box.tag !== 'thead') {
      this.shot.cut.rows += 1
      return
    }
    const { layout } = this.shot
    const look = this.#looks.of(element, tag, box.look, level.place)
    if (!look.shown) return
    if ((look.clips || look.moved !== 'no') && squeezedOut(element, look, box.scroller, layout)) return
    if (this.#order >= LIMITS.boxes) {
      this.shot.cut.text = true
      return
    }
    if (isRow && box.tag !== 'thead') this.#rows += 1
    this.#order += 1
    const child = new Box(element, tag, look, box, level.list ? 0 : level.place, this.#order)
    box.kids.push(child)
    if (tag === 'tr' && this.#plain(child)) return
    if (MEDIA.has(tag)) {
      this.shot.media.push(child)
      this.#label(child)
      return
    }
    if (tag === 'svg') {
      this.#label(child)
      if (!child.inked)
        for (const text of element.querySelectorAll('text')) this.#add(child, `${text.textContent ?? ''} `)
      if (child.inked) box.inked = true
      return
    }
    const value = readControl(element, tag)
    if (value) {
      child.control = value.control
      this.#add(child, value.text)
      this.#finish(child)
      return
    }
    if (level.depth >= LIMITS.depth) {
      this.shot.cut.depth += 1
      this.#add(child, element.textContent ?? '')
      this.#finish(child)
      return
    }
    if (element.firstElementChild === null && tag !== 'slot' && !mayHaveRoot(element, tag)) {
      if (look.ink) this.#add(child, element.textContent ?? '')
      this.#finish(child)
      return
    }
    this.#stack.push(this.#open(child, level.depth + 1))
  }

  /** Reads a row whose cells hold one piece of text each without making boxes for them. */
  #plain(row: Box): boolean {
    const cells = plainCells(row, this.#looks, this.#lastPlain)
    if (!cells) return false
    row.plain = cells
    this.#lastPlain = cells
    for (const text of cells.texts) {
      this.#letters += text.length
      if (!row.inked && text.trim() !== '') row.inked = true
    }
    if (this.#letters > LIMITS.text) {
      this.shot.cut.text = true
      row.plain = null
      row.inked = false
    }
    this.#order += cells.texts.length
    this.#finish(row)
    return true
  }

  #open(box: Box, depth: number): Level {
    const { element, tag } = box
    const onlySummary = isClosedDetails(element, tag)
    const level: Level = { box, next: element.firstChild, list: null, at: 0, place: 0, depth, onlySummary }
    if (tag === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true })
      if (assigned.length > 0) level.list = assigned
      return level
    }
    const root = rootIn(element, tag, this.#rootOf)
    if (root) level.next = root.firstChild
    else if (isCustom(tag) && element.firstChild === null) this.shot.sealed.push(box)
    return level
  }

  #add(box: Box, text: string): void {
    if (text === '') return
    this.#letters += text.length
    if (this.#letters > LIMITS.text) {
      this.shot.cut.text = true
      return
    }
    if (text.trim() === '') {
      if (box.kids.length > 0 && !NO_SPACE_BETWEEN.has(box.tag)) box.kids.push(' ')
      return
    }
    box.kids.push(box.look.pre ? text.replace(/\n/g, BREAK) : text)
    box.inked = true
  }

  #label(box: Box): void {
    const text = iconLabel(box)
    if (text !== '') {
      box.kids.push(text)
      box.inked = true
      if (box.parent) box.parent.inked = true
    }
  }

  #finish(box: Box): void {
    const { element, tag, look } = box
    const { shot } = this
    box.end = this.#order
    const attributes = element.hasAttributes()
    if (!box.control && (attributes || tag === 'button' || tag === 'summary'))
      box.control = controlByRole(element, tag, look.role, look.traits.editable)
    if (!box.inked && attributes && !box.control) this.#label(box)
    const { control } = box
    if (control?.kind === 'button' || control?.kind === 'link') box.acts = !box.inked || isActionBox(box)
    if (control || tag === 'details' || look.traits.stateful) shot.controls.push(box)
    if (look.traits.tabs) shot.tabs.push(box)
    if (look.traits.busy && look.ink && (!box.inked || element.hasAttribute('aria-busy'))) shot.busy.push(box)
    if (box.inked && box.parent) box.parent.inked = true
  }
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
