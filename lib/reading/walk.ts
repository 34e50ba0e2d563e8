import type { ShotTree } from '../model/shot'
import { domPath, plainId } from './dom-path'
import { labelsOf } from './label-of'
import { isLastOfMoved, type Level, levelOf } from './level'
import { LIMITS } from './limits'
import { type Looks, looksOf } from './looks'
import type { Pace } from './pace'
import type { PageLook } from './page-look'
import { NO_RULES, pageRules } from './page-rules'
import { isShown, nodeAfter, passOver, RepeatedRows, type Run } from './repeated-rows'
import { isCut } from './room'
import { isCustom, mayHaveRoot, type RootOf, rootIn } from './roots'
import { FIELD, saidBy } from './said-by'
import { STEP } from './shot-code'
import { ShotWriter } from './shot-writer'
import { shownValue } from './shown-value'
import { hasLayout, hiddenByMarkup, isClosedDetails, lookOf, squeezedOut } from './visible'

const MEDIA = new Set('iframe frame canvas img object embed video'.split(' '))
const OURS = new Set(['sidelight-panel', 'sidelight-highlight'])
const NO_NAMES: readonly string[] = []
/** Elements that rows of a list may be. */
const REPEATS = /^(tr|li|div|article|section|p|a|ul)$/
/** So many elements of one look are measured: enough to tell whether they stand beside each other. */
const MEASURED = 4
/** The first siblings are walked each: they teach the looks, and where elements of one look stand. */
const FIRST_ROWS = MEASURED + 1

export interface WalkOptions {
  rootOf?: RootOf | undefined
  /** Elements that a hint points at. */
  marks?: ReadonlyMap<Element, number>
  /** Rows are read one by one, whatever they share. */
  eachRow?: boolean
}

/** One walk over what is seen of a document, written down as it goes; iterative, since pages nest as deep as they like. */
export class Walk {
  readonly #looks: Looks
  readonly #rootOf: RootOf | undefined
  readonly #marks: ReadonlyMap<Element, number>
  readonly #layout: boolean
  readonly #repeats: RepeatedRows | null
  readonly #stack: Level[] = []
  readonly #labelOf = labelsOf()
  readonly #shot: ShotWriter
  readonly #roots = new Map<PageLook, PageLook>()
  #broken = false
  /** The browser was asked for a whole list in one piece: the page gets its turn after it. */
  #laboured = false

  constructor(document: Document, start: Element, { rootOf, marks = new Map(), eachRow = false }: WalkOptions = {}) {
    const view = document.defaultView ?? window
    this.#rootOf = rootOf
    this.#marks = marks
    this.#layout = hasLayout(document)
    this.#shot = new ShotWriter(this.#layout)
    const rules = this.#layout ? pageRules(document) : NO_RULES
    this.#looks = looksOf(view, rules)
    const tools = { looks: this.#looks, said: (key: string) => this.#shot.said(key), measured: MEASURED }
    this.#repeats = this.#layout && rules && !eachRow && marks.size === 0 ? new RepeatedRows(tools, rules.odd) : null
    const look = lookOf(view.getComputedStyle(start), start, null)
    if (!look.shown) return
    this.#begin(start, look, 0)
    this.#describe(start, start.localName, start.getAttributeNames())
    this.#open(start, levelOf(start, look, null))
  }

  get tree(): ShotTree {
    return this.#shot.tree
  }

  /** What was read by the markup of rows is not what is shown: it must be read again, each row by itself. */
  get broken(): boolean {
    return this.#broken
  }

  /** Walks on until a rest is due: true; or the end is reached, or nothing more can be trusted: false. */
  step(pace: Pick<Pace, 'due'>): boolean {
    const stack = this.#stack
    for (let top = stack[stack.length - 1]; top; top = stack[stack.length - 1]) {
      if (this.#laboured || pace.due()) {
        this.#laboured = false
        return true
      }
      if (top.run && this.#take(top, top.run)) continue
      const node: Node | null = top.list ? (top.list[top.at++] ?? null) : top.next
      if (!node && top.run) {
        if (top.run.shown === null) {
          top.run.shown = (top.run.list as HTMLElement).innerText
          this.#laboured = true
          continue
        }
        if (!isShown(top.run)) {
          this.#broken = true
          return false
        }
        this.#laboured = true
      }
      if (!node) {
        this.#shot.add(STEP.close)
        stack.pop()
        continue
      }
      if (!top.list && top.next) top.next = top.next.nextSibling
      const { nodeType } = node
      if (nodeType === 1) this.#visit(node as Element, top)
      if (nodeType === 3 && top.look.ink && !top.onlySummary)
        top.begun = this.#shot.text(top.look, top.begun, (node as Text).data) || top.begun
      if (top.run) passOver(node, top.run)
    }
    return false
  }

  /** Writes the next row down by its markup, without a look at it in the page; false when it must be visited. */
  #take(level: Level, run: Run): boolean {
    const row = this.#shot.full || this.#shot.fullOfRows ? null : this.#repeats?.take(run, level.place + 1)
    if (!row) {
      if (run.ahead) level.next = nodeAfter(level.place, run)
      run.ahead = false
      return false
    }
    level.place += 1
    if (level.look.ink && row.gap !== '') this.#shot.text(level.look, level.begun, row.gap)
    level.begun = true
    this.#shot.row(row, level.place)
    return true
  }

  /** Writes an element down, or goes into it. */
  #visit(element: Element, level: Level): void {
    const tag = element.localName
    level.place += 1
    if (level.place === FIRST_ROWS && this.#repeats && !level.list) {
      level.run = this.#repeats.from(element, level.look)
      this.#laboured = level.run !== null
    }
    if (tag === 'br') {
      level.begun = true
      this.#shot.add(STEP.break)
      return
    }
    if (hiddenByMarkup(element, tag) || OURS.has(tag) || (level.onlySummary && tag !== 'summary')) return
    const isRow = (tag === 'tr' || tag === 'li') && level.tag !== 'thead'
    if (isRow && this.#shot.fullOfRows) {
      this.#shot.cut.rows += 1
      return
    }
    const names = element.hasAttributes() ? element.getAttributeNames() : NO_NAMES
    const look = this.#looks.of(element, tag, names, level.look, level.place)
    if (!look.shown) return
    if ((look.clips || look.moved !== 'no') && squeezedOut(element, look, level.scroller, this.#layout)) return
    if (this.#shot.full) {
      this.#shot.cut.text = true
      return
    }
    if (level.run && this.#mayRepeat(tag) && !this.#repeats?.learn(element, look, level.run)) level.run = null
    if (isRow) this.#shot.countRow()
    level.begun = true
    this.#begin(element, look, level.list ? 0 : level.place)
    if (names.length > 0 || FIELD.test(tag)) this.#describe(element, tag, names)
    if (look.ellipsis && isCut(element)) this.#shot.add(STEP.cut)
    if (level.list) this.#shot.name(STEP.path, domPath(element))
    if (look.moved !== 'no' || look.measured < MEASURED || MEDIA.has(tag) || isLastOfMoved(element, level)) {
      look.measured += 1
      this.#shot.measure(element)
    }
    const inner = levelOf(element, look, level)
    if (this.#fill(element, inner)) this.#shot.add(STEP.close)
    else this.#open(element, inner)
  }

  /** Whether nothing but the markup decides how an element of this tag is read here. */
  #mayRepeat(tag: string): boolean {
    return REPEATS.test(tag) && this.#stack.length < LIMITS.depth / 2
  }

  /** Writes down what an element shows when its children need no walk: true; false when they do. */
  #fill(element: Element, level: Level): boolean {
    const { tag, look } = level
    if (MEDIA.has(tag)) return true
    if (tag === 'svg') {
      const title = element.querySelector('title')?.textContent
      if (title) this.#shot.name(STEP.title, title)
      for (const text of element.querySelectorAll('text')) this.#shot.text(look, false, `${text.textContent ?? ''} `)
      return true
    }
    const value = shownValue(element, tag)
    if (value !== null) {
      this.#shot.text(look, false, value)
      return true
    }
    if (this.#stack.length > LIMITS.depth) {
      this.#shot.cut.depth += 1
      this.#shot.text(look, false, element.textContent ?? '')
      return true
    }
    if (element.firstElementChild !== null || tag === 'slot' || mayHaveRoot(element, tag)) return false
    if (look.ink) this.#shot.text(look, false, element.textContent ?? '')
    return true
  }

  #begin(element: Element, look: PageLook, place: number): void {
    this.#shot.begin(look, place)
    const mark = this.#marks.size > 0 ? this.#marks.get(element) : undefined
    if (mark !== undefined) this.#shot.mark(mark)
  }

  /** Writes down what later steps ask of the attributes; class and role stand in the look. */
  #describe(element: Element, tag: string, names: readonly string[]): void {
    const key = saidBy(element, tag, names, this.#labelOf)
    const id = names.includes('id') ? plainId(element) : ''
    if (id !== '') this.#shot.name(STEP.id, id)
    if (key !== '') this.#shot.attributes(key)
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
      level.look = this.#inRoot(level.look)
      this.#shot.add(STEP.root)
    } else if (isCustom(tag) && element.firstChild === null) {
      this.#shot.measure(element)
      this.#shot.add(STEP.sealed)
    }
  }

  /** The look of a host to what is in its root, where other rules hold. */
  #inRoot(look: PageLook): PageLook {
    const known = this.#roots.get(look)
    if (known) return known
    const inRoot: PageLook = { ...look, told: false, inside: new Map() }
    this.#roots.set(look, inRoot)
    return inRoot
  }
}
