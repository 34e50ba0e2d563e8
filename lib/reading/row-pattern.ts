import type { Looks } from './looks'
import type { PageLook } from './page-look'
import { inLine, SENT, saidBy } from './said-by'
import { CodeWriter, STEP } from './shot-code'

/** What stands between two letters of a row's markup that differ from row to row. */
export type Part =
  | { kind: 'code'; bytes: Uint8Array }
  /** `read`: it is seen, and not only there. `mayHost`: without text, a closed root may stand there. */
  | { kind: 'text'; value: number; read: boolean; look: PageLook; begun: boolean; mayHost: boolean }
  /** Attributes: pieces as they stand, and the numbers of values that differ. */
  | { kind: 'said'; pieces: readonly (string | number)[] }

/** The markup that rows of one look share, and how it is written down. */
export interface RowPattern {
  /** Matches the markup inside of a row; its groups are the values that differ. */
  shape: RegExp
  parts: readonly Part[]
  boxes: number
  /** Items of lists in it. */
  rows: number
}

export interface PatternTools {
  looks: Looks
  /** Number of attributes that say this, as it is written down. */
  said: (key: string) => number
  /** Fewer elements of a look measured than this: not yet. */
  measured: number
}

/** Tags that are what their markup says: no state, no picture, nothing drawn from elsewhere. */
const PLAIN = new Set(
  'a abbr article b br button cite code dd div dl dt em footer h1 h2 h3 h4 h5 h6 header i ins label li mark ol p s section small span strong sub sup td th time u ul'.split(
    ' ',
  ),
)
const MAY_HOST = new Set('article div footer header h1 h2 h3 h4 h5 h6 p section span'.split(' '))
/** Values that stand for what an element is, though they may be numbers. */
const FIXED = /^(class|style|hidden|role|type|dir|colspan|rowspan|tabindex|aria-colindex)$/
const LENT = /^(id|aria-labelledby|slot|contenteditable|popover|inert)$/
const LONGEST = 20_000

/** Learns the markup of one row, all of whose kind of elements were met before; null when it holds what must be looked at each time. */
export const patternOf = (row: Element, look: PageLook, tools: PatternTools): RowPattern | null => {
  if (look.moved !== 'no') return null
  const learner = new Learner(tools)
  return learner.inside(row, look, look.ink, true) ? learner.pattern() : null
}

class Learner {
  readonly #tools: PatternTools
  readonly #parts: Part[] = []
  #shape = '^'
  #code = new CodeWriter()
  #boxes = 0
  #rows = 0
  #values = 0
  /** How many elements around are not displayed. */
  #gone = 0

  constructor(tools: PatternTools) {
    this.#tools = tools
  }

  pattern(): RowPattern | null {
    this.#flush()
    if (this.#shape.length > LONGEST) return null
    return { shape: new RegExp(`${this.#shape}$`), parts: this.#parts, boxes: this.#boxes, rows: this.#rows }
  }

  /** False when it cannot be learnt. */
  inside(element: Element, look: PageLook, read: boolean, shown: boolean): boolean {
    if (element.shadowRoot) return false
    const mayHost = shown && element.firstElementChild === null && MAY_HOST.has(element.localName)
    if (element.firstChild === null) {
      this.#text(look, read, false, mayHost)
      return true
    }
    let place = 0
    let begun = false
    // Text on both sides of a comment would be two texts, of which each may be there or not.
    let after: 'element' | 'text' | 'comment' = 'element'
    for (let node = element.firstChild as ChildNode | null; node; node = node.nextSibling) {
      if (node.nodeType === 1) {
        place += 1
        if (!this.#element(node as Element, look, place, shown)) return false
        begun = true
        after = 'element'
      } else if (node.nodeType === 3) {
        if (after === 'comment') return false
        if (after === 'element') this.#text(look, read, begun, mayHost)
        after = 'text'
      } else if (node.nodeType === 8) {
        this.#shape += plain(`<!--${(node as Comment).data}-->`)
        if (after === 'text') after = 'comment'
      } else return false
    }
    return true
  }

  #element(element: Element, parent: PageLook, place: number, parentShown: boolean): boolean {
    const tag = element.localName
    const names = element.getAttributeNames()
    const values = PLAIN.has(tag) ? this.#attributes(element, tag, names) : null
    if (!values) return false
    if (tag === 'br') {
      if (parentShown) this.#code.add(STEP.break)
      return true
    }
    const look = this.#tools.looks.of(element, tag, names, parent, place)
    const shown = parentShown && look.shown
    if (shown) {
      // Whether it is cut, or has room, is for each to tell.
      if (look.clips || look.ellipsis || look.moved !== 'no' || look.number < 0) return false
      if (look.measured < this.#tools.measured) return false
      this.#begin(element, look, place, values)
    }
    const gone = look.display === 'none' ? 1 : 0
    this.#gone += gone
    if (!this.inside(element, look, shown && look.ink, shown)) return false
    this.#gone -= gone
    if (shown) this.#code.add(STEP.close)
    this.#shape += `</${tag}>`
    return true
  }

  #begin(element: Element, look: PageLook, place: number, values: ReadonlyMap<string, number>): void {
    const tag = element.localName
    const names = element.getAttributeNames()
    this.#boxes += 1
    if (tag === 'li') this.#rows += 1
    for (const number of [STEP.open, look.number, place]) this.#code.add(number)
    if (values.size > 0) {
      const pieces = names.flatMap((name) => {
        const value = values.get(name)
        return value === undefined ? [saidBy(element, '', [name])] : [`\n${name}\t`, value]
      })
      this.#flush()
      this.#parts.push({ kind: 'said', pieces: tag === 'a' ? [...pieces, '\nlinks\ttrue'] : pieces })
      return
    }
    const key = saidBy(element, tag, names)
    if (key === '') return
    this.#code.add(STEP.attributes)
    this.#code.add(this.#tools.said(key))
  }

  /** Where the values that differ and are handed over stand; null when one of the attributes must be looked at each time. */
  #attributes(element: Element, tag: string, names: readonly string[]): ReadonlyMap<string, number> | null {
    const values = new Map<string, number>()
    this.#shape += `<${tag}`
    for (const name of names) {
      const value = element.getAttribute(name) ?? ''
      if (LENT.test(name) || !/^[a-z][\w-]*$/.test(name)) return null
      if (FIXED.test(name)) {
        if (/[<>]/.test(value)) return null
        this.#shape += plain(` ${name}="${escaped(value)}"`)
      } else if (SENT.has(name)) {
        values.set(name, this.#group())
        this.#shape += ` ${name}="([^"]*)"`
      } else this.#shape += ` ${name}="[^"]*"`
    }
    this.#shape += '>'
    return values
  }

  #group(): number {
    this.#values += 1
    return this.#values
  }

  #text(look: PageLook, read: boolean, begun: boolean, mayHost: boolean): void {
    this.#shape += '([^<]*)'
    const value = this.#group()
    // What is not displayed is in nobody's words: neither ours nor the browser's.
    if (this.#gone > 0) return
    this.#flush()
    this.#parts.push({ kind: 'text', value, read, look, begun, mayHost })
  }

  #flush(): void {
    const bytes = this.#code.bytes()
    if (bytes.length > 0) this.#parts.push({ kind: 'code', bytes })
    this.#code = new CodeWriter()
  }
}

/** What a row says in the attributes of one element, put together as `saidBy` does. */
export const saidIn = (pieces: readonly (string | number)[], values: RegExpExecArray): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : inLine(unescaped(values[piece] ?? '')))).join('')

/** Text or a value as the page has it, from its markup. */
export const unescaped = (markup: string): string =>
  markup.includes('&')
    ? markup
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&nbsp;', '\u00a0')
        .replaceAll('&amp;', '&')
    : markup

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;').replaceAll('"', '&quot;')
const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
