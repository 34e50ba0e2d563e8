import type { ShotLook, ShotTree } from '../model/shot'
import { domPath, plainId } from './dom-path'
import { LIMITS } from './limits'
import { type Looks, looksOf } from './looks'
import type { Pace } from './pace'
import type { PageLook } from './page-look'
import { isCustom, mayHaveRoot, type RootOf, rootIn } from './roots'
import { attributesIn, FIELD, saidBy } from './said-by'
import { CodeWriter, STEP } from './shot-code'
import { shownValue } from './shown-value'
import { hasLayout, hiddenByMarkup, isClosedDetails, lookOf, squeezedOut } from './visible'

const MEDIA = new Set('iframe frame canvas img object embed video'.split(' '))
const OURS = new Set(['sidelight-panel', 'sidelight-highlight'])
const NO_SPACE_BETWEEN = new Set('table thead tbody tfoot tr ul ol dl select'.split(' '))
const NO_NAMES: readonly string[] = []
/** So many elements of one look are measured: enough to tell whether they stand beside each other. */
const MEASURED = 6

interface Level {
  tag: string
  look: PageLook
  /** Nearest element around that scrolls. */
  scroller: Element | null
  next: ChildNode | null
  /** Nodes assigned to a slot, read instead of children. */
  list: readonly Node[] | null
  at: number
  place: number
  onlySummary: boolean
  /** Something was written down in it. */
  begun: boolean
}

/** One walk over what is seen of a document, written down as it goes; iterative, since pages nest as deep as they like. */
export class Walk {
  readonly #looks: Looks
  readonly #rootOf: RootOf | undefined
  readonly #marks: ReadonlyMap<Element, number>
  readonly #layout: boolean
  readonly #stack: Level[] = []
  readonly #code = new CodeWriter()
  readonly #table: ShotLook[] = []
  readonly #attributes: Record<string, string>[] = []
  readonly #known = new Map<string, number>()
  readonly #names: string[] = []
  readonly #cut = { rows: 0, text: false, depth: 0 }
  #text = ''
  #boxes = 0
  #rows = 0
  #letters = 0

  constructor(document: Document, start: Element, rootOf?: RootOf, marks: ReadonlyMap<Element, number> = new Map()) {
    const view = document.defaultView ?? window
    this.#looks = looksOf(view)
    this.#rootOf = rootOf
    this.#marks = marks
    this.#layout = hasLayout(document)
    const look = lookOf(view.getComputedStyle(start), start, null)
    if (!look.shown) return
    this.#begin(start, look, 0)
    this.#describe(start, start.localName, start.getAttributeNames())
    this.#open(start, levelOf(start, look, null))
  }

  get tree(): ShotTree {
    return {
      layout: this.#layout,
      looks: this.#table,
      attributes: this.#attributes,
      names: this.#names,
      code: this.#code.written(),
      text: this.#text,
      cut: this.#cut,
    }
  }

  /** Walks on until a rest is due: true; or the end is reached: false. */
  step(pace: Pick<Pace, 'due'>): boolean {
    const stack = this.#stack
    for (let top = stack[stack.length - 1]; top; top = stack[stack.length - 1]) {
      if (pace.due()) return true
      const node: Node | null = top.list ? (top.list[top.at++] ?? null) : top.next
      if (!node) {
        this.#code.add(STEP.close)
        stack.pop()
        continue
      }
      if (!top.list && top.next) top.next = top.next.nextSibling
      const { nodeType } = node
      if (nodeType === 1) this.#visit(node as Element, top)
      else if (nodeType === 3 && top.look.ink) this.#add(top, (node as Text).data)
    }
    return false
  }

  #visit(element: Element, level: Level): void {
    const tag = element.localName
    level.place += 1
    if (tag === 'br') {
      level.begun = true
      this.#code.add(STEP.break)
      return
    }
    if (hiddenByMarkup(element, tag) || OURS.has(tag) || (level.onlySummary && tag !== 'summary')) return
    const isRow = (tag === 'tr' || tag === 'li') && level.tag !== 'thead'
    if (isRow && this.#rows >= LIMITS.rows) {
      this.#cut.rows += 1
      return
    }
    const names = element.hasAttributes() ? element.getAttributeNames() : NO_NAMES
    const look = this.#looks.of(element, tag, names, level.look, level.place)
    if (!look.shown) return
    if ((look.clips || look.moved !== 'no') && squeezedOut(element, look, level.scroller, this.#layout)) return
    if (this.#boxes >= LIMITS.boxes) {
      this.#cut.text = true
      return
    }
    if (isRow) this.#rows += 1
    level.begun = true
    this.#begin(element, look, level.list ? 0 : level.place)
    if (names.length > 0 || FIELD.test(tag)) this.#describe(element, tag, names)
    if (look.ellipsis && isCut(element)) this.#code.add(STEP.cut)
    if (level.list) this.#name(STEP.path, domPath(element))
    if (look.moved !== 'no' || look.measured < MEASURED || MEDIA.has(tag) || isLastOfMoved(element, level)) {
      look.measured += 1
      this.#measure(element)
    }
    const inner = levelOf(element, look, level)
    if (this.#fill(element, inner)) this.#code.add(STEP.close)
    else this.#open(element, inner)
  }

  /** Writes down what an element shows when its children need no walk: true; false when they do. */
  #fill(element: Element, level: Level): boolean {
    const { tag, look } = level
    if (MEDIA.has(tag)) return true
    if (tag === 'svg') {
      const title = element.querySelector('title')?.textContent
      if (title) this.#name(STEP.title, title)
      for (const text of element.querySelectorAll('text')) this.#add(level, `${text.textContent ?? ''} `)
      return true
    }
    const value = shownValue(element, tag)
    if (value !== null) {
      this.#add(level, value)
      return true
    }
    if (this.#stack.length > LIMITS.depth) {
      this.#cut.depth += 1
      this.#add(level, element.textContent ?? '')
      return true
    }
    if (element.firstElementChild !== null || tag === 'slot' || mayHaveRoot(element, tag)) return false
    if (look.ink) this.#add(level, element.textContent ?? '')
    return true
  }

  #begin(element: Element, look: PageLook, place: number): void {
    this.#boxes += 1
    if (look.number < 0) {
      look.number = this.#table.length
      this.#table.push(handedOver(look))
    }
    this.#code.add(STEP.open)
    this.#code.add(look.number)
    this.#code.add(place)
    const mark = this.#marks.size > 0 ? this.#marks.get(element) : undefined
    if (mark !== undefined) {
      this.#code.add(STEP.mark)
      this.#code.add(mark)
    }
  }

  /** Writes down what later steps ask of the attributes; class and role stand in the look. */
  #describe(element: Element, tag: string, names: readonly string[]): void {
    const key = saidBy(element, tag, names)
    if (names.includes('id')) {
      const id = plainId(element)
      if (id !== '') this.#name(STEP.id, id)
    }
    if (key === '') return
    let number = this.#known.get(key)
    if (number === undefined) {
      number = this.#attributes.push(attributesIn(key)) - 1
      this.#known.set(key, number)
    }
    this.#code.add(STEP.attributes)
    this.#code.add(number)
  }

  #name(step: number, name: string): void {
    this.#code.add(step)
    this.#code.add(this.#names.push(name) - 1)
  }

  #measure(element: Element): void {
    const { left, top, width, height } = this.#layout ? element.getBoundingClientRect() : writtenSize(element)
    this.#code.add(STEP.rect)
    for (const side of [left, top, width, height]) this.#code.addSigned(side)
  }

  #open(element: Element, level: Level): void {
    const { tag } = level
    level.next = element.firstChild
    level.onlySummary = isClosedDetails(element, tag)
    this.#stack.push(level)
    if (tag === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true })
      if (assigned.length > 0) level.list = assigned
      return
    }
    const root = rootIn(element, tag, this.#rootOf)
    if (root) {
      level.next = root.firstChild
      this.#code.add(STEP.root)
    } else if (isCustom(tag) && element.firstChild === null) {
      this.#measure(element)
      this.#code.add(STEP.sealed)
    }
  }

  #add(level: Level, text: string): void {
    if (text === '') return
    this.#letters += text.length
    if (this.#letters > LIMITS.text) {
      this.#cut.text = true
      return
    }
    if (text.trim() === '') {
      if (level.look.pre) for (const _ of text.matchAll(/\n/g)) this.#code.add(STEP.break)
      if (level.begun && !NO_SPACE_BETWEEN.has(level.tag)) this.#code.add(STEP.space)
      return
    }
    level.begun = true
    this.#code.add(STEP.text)
    this.#code.add(text.length)
    this.#text += text
  }
}

const levelOf = (element: Element, look: PageLook, above: Level | null): Level => ({
  tag: look.tag,
  look,
  scroller: look.scrolls ? element : (above?.scroller ?? null),
  next: null,
  list: null,
  at: 0,
  place: 0,
  onlySummary: false,
  begun: false,
})

const handedOver = (look: PageLook): ShotLook => ({
  tag: look.tag,
  name: look.name,
  role: look.role,
  flow: look.flow,
  display: look.display,
  ink: look.ink,
  struck: look.struck,
  bold: look.bold,
  pre: look.pre,
  color: look.color,
  background: look.background,
  opacity: look.opacity,
  tracks: look.tracks,
  scrolls: look.scrolls,
  moved: look.moved,
})

/** Rows drawn inside a moved box: where the last of them ends tells how much room is kept. */
const isLastOfMoved = (element: Element, { look, scroller }: Level): boolean =>
  look.moved !== 'no' && scroller !== null && element.nextElementSibling === null

const isCut = (element: Element): boolean =>
  element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2

/** What the markup says of an element's size, where no layout exists. */
const writtenSize = (element: Element): { left: number; top: number; width: number; height: number } => {
  const { style } = element as HTMLElement
  const of = (name: 'width' | 'height'): number =>
    Number.parseInt(style?.[name] || element.getAttribute(name) || '0', 10) || 0
  return { left: 0, top: 0, width: of('width'), height: of('height') }
}
