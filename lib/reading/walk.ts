import type { ShotLook, ShotTree } from '../model/shot'
import { AttributeTable } from './attribute-table'
import { domPath, plainId } from './dom-path'
import { labelsOf } from './label-of'
import { isLastOfMoved, type Level, levelOf } from './level'
import { LIMITS } from './limits'
import { type Looks, looksOf } from './looks'
import type { Pace } from './pace'
import { handedOver, type PageLook } from './page-look'
import { NO_RULES, pageRules } from './page-rules'
import { FIRST_ROWS, passOver, type Repeat, RepeatedRows } from './repeated-rows'
import { isCut, writtenSize } from './room'
import { isCustom, mayHaveRoot, type RootOf, rootIn } from './roots'
import { saidIn, unescaped } from './row-pattern'
import { FIELD, saidBy } from './said-by'
import { CodeWriter, STEP } from './shot-code'
import { shownValue } from './shown-value'
import { hasLayout, hiddenByMarkup, isClosedDetails, lookOf, squeezedOut } from './visible'

const MEDIA = new Set('iframe frame canvas img object embed video'.split(' '))
const OURS = new Set(['sidelight-panel', 'sidelight-highlight'])
const NO_SPACE_BETWEEN = new Set('table thead tbody tfoot tr ul ol dl select'.split(' '))
const NO_NAMES: readonly string[] = []
/** Elements that rows of a list may be. */
const REPEATS = /^(tr|li|div|article|section|p|a|ul)$/
/** So many elements of one look are measured: enough to tell whether they stand beside each other. */
const MEASURED = 6

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
  readonly #code = new CodeWriter()
  readonly #table: ShotLook[] = []
  readonly #attributes = new AttributeTable()
  readonly #names: string[] = []
  readonly #roots = new Map<PageLook, PageLook>()
  readonly #cut = { rows: 0, text: false, depth: 0 }
  #text = ''
  #boxes = 0
  #rows = 0
  #letters = 0
  #broken = false

  constructor(document: Document, start: Element, { rootOf, marks = new Map(), eachRow = false }: WalkOptions = {}) {
    const view = document.defaultView ?? window
    this.#rootOf = rootOf
    this.#marks = marks
    this.#layout = hasLayout(document)
    const rules = this.#layout ? pageRules(document) : NO_RULES
    this.#looks = looksOf(view, rules)
    const tools = { looks: this.#looks, said: (key: string) => this.#attributes.numberOf(key), measured: MEASURED }
    this.#repeats = this.#layout && rules && !eachRow && marks.size === 0 ? new RepeatedRows(tools, rules.odd) : null
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
      attributes: this.#attributes.list,
      names: this.#names,
      code: this.#code.written(),
      text: this.#text,
      cut: this.#cut,
    }
  }

  /** What was read by the markup of rows is not what is shown: it must be read again, each row by itself. */
  get broken(): boolean {
    return this.#broken
  }

  /** Walks on until a rest is due: true; or the end is reached, or nothing more can be trusted: false. */
  step(pace: Pick<Pace, 'due'>): boolean {
    const stack = this.#stack
    for (let top = stack[stack.length - 1]; top; top = stack[stack.length - 1]) {
      if (pace.due()) return true
      const node: Node | null = top.list ? (top.list[top.at++] ?? null) : top.next
      if (top.run && (top.run.broken || (!node && !top.run.shown.ended))) {
        this.#broken = true
        return false
      }
      if (!node) {
        this.#code.add(STEP.close)
        stack.pop()
        continue
      }
      if (!top.list && top.next) top.next = top.next.nextSibling
      const { nodeType } = node
      const repeated = nodeType === 1 && this.#visit(node as Element, top)
      if (nodeType === 3 && top.look.ink && !top.onlySummary)
        top.begun = this.#add(top.look, top.begun, (node as Text).data) || top.begun
      if (top.run && !repeated) passOver(node, top.run)
    }
    return false
  }

  /** Writes an element down, or goes into it; true when it was read by its markup. */
  #visit(element: Element, level: Level): boolean {
    const tag = element.localName
    level.place += 1
    if (level.place === FIRST_ROWS && this.#repeats && !level.list) level.run = this.#repeats.from(element)
    if (tag === 'br') {
      level.begun = true
      this.#code.add(STEP.break)
      return false
    }
    if (hiddenByMarkup(element, tag) || OURS.has(tag) || (level.onlySummary && tag !== 'summary')) return false
    const isRow = (tag === 'tr' || tag === 'li') && level.tag !== 'thead'
    if (isRow && this.#rows >= LIMITS.rows) {
      this.#cut.rows += 1
      return false
    }
    const names = element.hasAttributes() ? element.getAttributeNames() : NO_NAMES
    let look = this.#looks.of(element, tag, names, level.look, level.place, level.run !== null)
    const repeat =
      level.run && look.shown && this.#mayRepeat(tag) ? this.#repeats?.match(element, look, level.run) : null
    if (level.run && !repeat) look = this.#looks.sure(element, look, level.look)
    if (!look.shown) return false
    const row = repeat !== null && repeat !== undefined
    if ((look.clips || look.moved !== 'no') && squeezedOut(element, look, level.scroller, this.#layout)) return row
    if (this.#boxes + (repeat?.pattern.boxes ?? 0) >= LIMITS.boxes) {
      this.#cut.text = true
      return row
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
    if (repeat) {
      this.#repeat(repeat)
      return true
    }
    const inner = levelOf(element, look, level)
    if (this.#fill(element, inner)) this.#code.add(STEP.close)
    else this.#open(element, inner)
    return false
  }

  /** Whether nothing but the markup decides how an element of this tag is read here. */
  #mayRepeat(tag: string): boolean {
    return REPEATS.test(tag) && this.#stack.length < LIMITS.depth / 2
  }

  /** Writes down the inside of a row as rows of its markup are. */
  #repeat({ pattern, values }: Repeat): void {
    this.#boxes += pattern.boxes
    this.#rows += pattern.rows
    for (const part of pattern.parts) {
      if (part.kind === 'code') this.#code.addAll(part.bytes)
      else if (part.kind === 'said') {
        this.#code.add(STEP.attributes)
        this.#code.add(this.#attributes.numberOf(saidIn(part.pieces, values)))
      } else if (part.read) this.#add(part.look, part.begun, unescaped(values[part.value] ?? ''))
    }
    this.#code.add(STEP.close)
  }

  /** Writes down what an element shows when its children need no walk: true; false when they do. */
  #fill(element: Element, level: Level): boolean {
    const { tag, look } = level
    if (MEDIA.has(tag)) return true
    if (tag === 'svg') {
      const title = element.querySelector('title')?.textContent
      if (title) this.#name(STEP.title, title)
      for (const text of element.querySelectorAll('text')) this.#add(look, false, `${text.textContent ?? ''} `)
      return true
    }
    const value = shownValue(element, tag)
    if (value !== null) {
      this.#add(look, false, value)
      return true
    }
    if (this.#stack.length > LIMITS.depth) {
      this.#cut.depth += 1
      this.#add(look, false, element.textContent ?? '')
      return true
    }
    if (element.firstElementChild !== null || tag === 'slot' || mayHaveRoot(element, tag)) return false
    if (look.ink) this.#add(look, false, element.textContent ?? '')
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
    const key = saidBy(element, tag, names, this.#labelOf)
    if (names.includes('id')) {
      const id = plainId(element)
      if (id !== '') this.#name(STEP.id, id)
    }
    if (key === '') return
    this.#code.add(STEP.attributes)
    this.#code.add(this.#attributes.numberOf(key))
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
      level.look = this.#inRoot(level.look)
      this.#code.add(STEP.root)
    } else if (isCustom(tag) && element.firstChild === null) {
      this.#measure(element)
      this.#code.add(STEP.sealed)
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

  /** Writes text down; true when there were words in it. */
  #add(look: PageLook, begun: boolean, text: string): boolean {
    if (text === '') return false
    this.#letters += text.length
    if (this.#letters > LIMITS.text) {
      this.#cut.text = true
      return false
    }
    if (text.trim() === '') {
      if (look.pre) for (const _ of text.matchAll(/\n/g)) this.#code.add(STEP.break)
      if (begun && !NO_SPACE_BETWEEN.has(look.tag)) this.#code.add(STEP.space)
      return false
    }
    this.#code.add(STEP.text)
    this.#code.add(text.length)
    this.#text += text
    return true
  }
}
