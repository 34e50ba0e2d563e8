import { LIMITS } from './limits'
import type { PageLook } from './page-look'
import { type PatternTools, patternOf, type RowPattern, unescaped } from './row-pattern'
import { ShownText } from './shown-text'

/** The first siblings are walked each: they teach the looks, and where elements of one look stand. */
export const FIRST_ROWS = 13
/** Fewer siblings than this are walked each. */
const WORTH_IT = 40
/** With more than this, what lies beyond the row limit would be asked for its words for nothing; headers and titles stand among rows. */
const MOST_SIBLINGS = LIMITS.rows + 1_000
const MOST_PATTERNS = 8
const MOST_TRIES = 64
const NO_ROWS: ReadonlySet<Element> = new Set()

/** Siblings read by the markup they share, as long as the browser's own words for their list agree. */
export interface Run {
  shown: ShownText
  list: Element
  /** Rows with something in them that a rule may hide by itself, and how many such elements there were when they were looked for. */
  odd: ReadonlySet<Element>
  among: number
  /** What was read is not what is shown. */
  broken: boolean
}

/** A row whose markup is that of others, and whose words are all seen. */
export interface Repeat {
  pattern: RowPattern
  values: RegExpExecArray
}

interface Known {
  patterns: RowPattern[]
  tries: number
}

/** Recognises rows by their markup: one string from the browser for a row, instead of a question for each element in it. */
export class RepeatedRows {
  readonly #tools: PatternTools
  readonly #odd: ReadonlySet<Element>
  readonly #known = new Map<PageLook, Known>()

  constructor(tools: PatternTools, odd: ReadonlySet<Element>) {
    this.#tools = tools
    this.#odd = odd
  }

  /** A run from this child of its parent on; null where rows must be walked each. */
  from(first: Element): Run | null {
    const list = first.parentElement
    if (list === null || list.shadowRoot || list.getRootNode() !== list.ownerDocument) return null
    const { childElementCount } = list
    if (childElementCount < WORTH_IT || childElementCount > MOST_SIBLINGS) return null
    const shown = new ShownText((list as HTMLElement).innerText)
    const run: Run = { shown, list, odd: NO_ROWS, among: 0, broken: false }
    for (let node = list.firstChild; node && node !== first; node = node.nextSibling) passOver(node, run)
    return run.broken ? null : run
  }

  /** A row's own values when its markup is known; the run goes past its words, and is broken when they are not what is shown. */
  match(row: Element, look: PageLook, run: Run): Repeat | null {
    if (this.#isOdd(row, run)) return null
    let known = this.#known.get(look)
    if (!known) {
      known = { patterns: [], tries: 0 }
      this.#known.set(look, known)
    }
    if (known.tries > MOST_TRIES) return null
    const markup = row.innerHTML
    let repeat = first(known.patterns, markup)
    if (repeat === null) {
      known.tries += 1
      const pattern = known.patterns.length < MOST_PATTERNS ? patternOf(row, look, this.#tools) : null
      // Looking at elements of a kind not met before may have found some that are styled by themselves, this row's among them.
      if (pattern === null || this.#isOdd(row, run)) return null
      known.patterns.push(pattern)
      repeat = first([pattern], markup)
    }
    return repeat !== null && isWhole(repeat) && passes(repeat, run) ? repeat : null
  }

  #isOdd(row: Element, run: Run): boolean {
    if (run.among !== this.#odd.size) {
      run.odd = rowsIn(run.list, this.#odd)
      run.among = this.#odd.size
    }
    return run.odd.has(row)
  }
}

/** The children of the list that hold one of the elements. */
const rowsIn = (list: Element, elements: ReadonlySet<Element>): ReadonlySet<Element> => {
  const rows = new Set<Element>()
  for (const element of elements) {
    if (element === list || !list.contains(element)) continue
    let at = element
    while (at.parentElement && at.parentElement !== list) at = at.parentElement
    rows.add(at)
  }
  return rows
}

const first = (patterns: readonly RowPattern[], markup: string): Repeat | null => {
  for (const pattern of patterns) {
    const values = pattern.shape.exec(markup)
    if (values) return { pattern, values }
  }
  return null
}

/** Whether words stand where words must be, and any at all: only words prove that a row is seen. */
const isWhole = ({ pattern, values }: Repeat): boolean => {
  let words = false
  for (const part of pattern.parts) {
    if (part.kind !== 'text') continue
    const value = values[part.value] ?? ''
    if (part.mayHost && value === '') return false
    words ||= part.read && value.trim() !== ''
  }
  return words
}

const passes = ({ pattern, values }: Repeat, run: Run): boolean => {
  for (const part of pattern.parts) {
    if (part.kind !== 'text') continue
    const passed = run.shown.pass(unescaped(values[part.value] ?? ''))
    // What is out of sight may have words all the same, as `innerText` sees it.
    if (part.read && !passed) {
      run.broken = true
      return false
    }
  }
  return true
}

/** Goes past the words of a node that is not read by its markup. */
export const passOver = (node: Node, run: Run): void => {
  if (node.nodeType === 3) {
    // Text between the rows may be out of sight.
    run.shown.pass((node as Text).data)
    return
  }
  if (node.nodeType !== 1 || !(node as Element).checkVisibility()) return
  run.broken ||= !run.shown.pass((node as HTMLElement).innerText ?? node.textContent ?? '')
}
