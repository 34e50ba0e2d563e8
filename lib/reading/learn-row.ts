import type { ShotPattern } from '../model/shot'
import { isStateful, type Looks, VARIES } from './looks'
import type { PageLook } from './page-look'
import { END, type RowPattern } from './row-pattern'
import { SENT, saidBy } from './said-by'
import { CodeWriter, STEP } from './shot-code'

export interface RowTools {
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
/** As `VARIES`, in a quoted value: with a digit in it, or long. */
const VARYING = '(?=[^"]*\\d|[^"\\n\\r]{24})'

/** Learns the markup of one row, all of whose kind of elements were met before; null when it holds what must be looked at each time. */
export const learnRow = (row: Element, look: PageLook, tools: RowTools): RowPattern | null => {
  if (!isPlainLook(look, tools) || look.ellipsis) return null
  return new Learner(tools).learn(row, look)
}

/** Whether elements of this look were met before, and stand where their markup puts them. */
const isPlainLook = (look: PageLook, { measured }: RowTools): boolean =>
  look.shown && look.moved === 'no' && look.number >= 0 && look.measured >= measured

class Learner {
  readonly #tools: RowTools
  readonly #parts: ShotPattern['parts'] = []
  readonly #written: number[] = []
  readonly #spoken: number[] = []
  /** As a regular expression; its first group is the space before the row. */
  #markup = '([\\t-\\r ]*)'
  #groups = 1
  #code = new CodeWriter()
  #boxes = 1
  #rows = 0
  /** Words were seen, which prove that a row is. */
  #proved = false
  /** How many elements around are not displayed. */
  #gone = 0

  constructor(tools: RowTools) {
    this.#tools = tools
  }

  learn(row: Element, look: PageLook): RowPattern | null {
    const tag = row.localName
    if (tag === 'tr' || tag === 'li') this.#rows += 1
    const values = this.#attributes(row, tag, true)
    if (!values) return null
    this.#say(row, values)
    if (!this.#inside(row, look, look.ink, true)) return null
    this.#code.add(STEP.close)
    this.#flush()
    this.#literal(`</${tag}>`)
    if (this.#markup.length > LONGEST || !this.#proved) return null
    return {
      look,
      markup: new RegExp(this.#markup, 'y'),
      written: this.#written,
      spoken: this.#spoken.join() === this.#written.join() ? this.#written : this.#spoken,
      boxes: this.#boxes,
      rows: this.#rows,
      shape: { look: look.number, named: row.hasAttribute('id'), parts: this.#parts },
      number: -1,
    }
  }

  /** False when it cannot be learnt. */
  #inside(element: Element, look: PageLook, read: boolean, shown: boolean): boolean {
    if (element.shadowRoot) return false
    const mayHost = shown && element.firstElementChild === null && MAY_HOST.has(element.localName)
    if (element.firstChild === null) this.#text(element, '', { look, read, begun: false, mayHost })
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
        if (after === 'element') this.#text(element, (node as Text).data, { look, read, begun, mayHost })
        after = 'text'
      } else if (node.nodeType === 8) {
        this.#literal(`<!--${(node as Comment).data}-->`)
        if (after === 'text') after = 'comment'
      } else return false
    }
    return true
  }

  #element(element: Element, parent: PageLook, place: number, parentShown: boolean): boolean {
    const tag = element.localName
    const values = PLAIN.has(tag) ? this.#attributes(element, tag, false) : null
    if (!values) return false
    if (tag === 'br') {
      if (parentShown) this.#code.add(STEP.break)
      return true
    }
    const look = this.#tools.looks.of(element, tag, element.getAttributeNames(), parent, place)
    const shown = parentShown && look.shown
    if (shown) {
      // Whether it is cut, or has room, is for each to tell.
      if (look.clips || look.ellipsis || !isPlainLook(look, this.#tools)) return false
      this.#boxes += 1
      if (tag === 'li') this.#rows += 1
      for (const number of [STEP.open, look.number, place]) this.#code.add(number)
      this.#say(element, values)
    }
    const gone = look.display === 'none' ? 1 : 0
    this.#gone += gone
    if (!this.#inside(element, look, shown && look.ink, shown)) return false
    this.#gone -= gone
    if (shown) this.#code.add(STEP.close)
    this.#literal(`</${tag}>`)
    return true
  }

  /** How what the attributes say is written down, when it is not the same in each row. */
  #say(element: Element, values: ReadonlyMap<string, number>): void {
    const tag = element.localName
    const names = element.getAttributeNames()
    if (values.size > 0) {
      const pieces = names.flatMap((name) => {
        const value = values.get(name)
        if (value !== undefined) return [`\n${name}\t`, value]
        const said = saidBy(element, '', [name])
        return said === '' ? [] : [said]
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

  /**
   * Which of the row's values those that differ and are handed over are; null when one of the attributes must be looked at each time. The
   * row's own words of a state are part of its markup, as they tell its look.
   */
  #attributes(element: Element, tag: string, isRow: boolean): ReadonlyMap<string, number> | null {
    const values = new Map<string, number>()
    this.#literal(`<${tag}`)
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? ''
      if ((LENT.test(name) && !(isRow && name === 'id')) || !/^[a-z][\w-]*$/.test(name)) return null
      this.#literal(` ${name}="`)
      const telling = isRow && isStateful(name)
      if (FIXED.test(name) || (telling && !VARIES.test(value))) {
        if (/[<>]/.test(value)) return null
        this.#literal(`${escaped(value)}"`)
        continue
      }
      if (telling) this.#markup += VARYING
      if (SENT.has(name)) {
        values.set(name, this.#written.length)
        this.#written.push(this.#group(`[^"${END}]*`))
      } else this.#markup += '[^"]*'
      this.#literal('"')
    }
    this.#literal('>')
    return values
  }

  /** A text that differs from row to row, of which this row has these words. */
  #text(
    element: Element,
    words: string,
    { look, read, begun, mayHost }: { look: PageLook; read: boolean; begun: boolean; mayHost: boolean },
  ): void {
    // Without text, a closed root may stand there.
    const some = mayHost ? '+' : '*'
    const blank = words.trim() === ''
    if (read) {
      const proves = !this.#proved && !blank
      this.#proved ||= proves
      this.#flush()
      this.#parts.push({ kind: 'text', value: this.#written.length, look: look.number, begun })
      const group = this.#group(proves ? `\\s*[^\\s<&][^<${END}]*` : `[^<${END}]${some}`)
      this.#written.push(group)
      this.#spoken.push(group)
    } else if (this.#gone > 0) this.#markup += `[^<]${some}`
    else if (blank) this.#markup += `\\s${some}`
    else if (isSpoken(element)) this.#spoken.push(this.#group(`[^<${END}]${some}`))
    else this.#markup += `[^<]${some}`
  }

  #group(inside: string): number {
    this.#markup += `(${inside})`
    this.#groups += 1
    return this.#groups
  }

  #literal(markup: string): void {
    this.#markup += markup.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  }

  #flush(): void {
    const code = this.#code.written()
    if (code !== '') this.#parts.push({ kind: 'code', code })
    this.#code = new CodeWriter()
  }
}

/** Whether the browser's own words hold this element's text though nobody sees it: all but what `visibility` hides. */
const isSpoken = (element: Element): boolean =>
  !/hidden|collapse/.test(element.ownerDocument.defaultView?.getComputedStyle(element).visibility ?? '')

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('\u00a0', '&nbsp;').replaceAll('"', '&quot;')
