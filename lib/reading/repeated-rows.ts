import { plainId } from './dom-path'
import { learnRow, type RowTools } from './learn-row'
import { LIMITS } from './limits'
import type { PageLook } from './page-look'
import { matchAt, type RowPattern, valuesOf } from './row-pattern'
import { sameWords } from './same-words'
import { squeezedOut } from './visible'

/** Fewer siblings than this are walked each. */
const WORTH_IT = 40
/** With more than this, what lies beyond the row limit would be asked for its words for nothing; headers and titles stand among rows. */
const MOST_SIBLINGS = LIMITS.rows + 1_000
const MOST_PATTERNS = 8
const MOST_TRIES = 64

/** Siblings read by the markup they share, as long as the browser's own words for their list agree. */
export interface Run {
  list: Element
  /** Its own text is painted. */
  ink: boolean
  /** How many elements stand in it. */
  count: number
  /** The markup of all that is in the list, and how far it was gone through. */
  markup: string
  at: number
  /** All words the browser must show for it, as far as it was gone through. */
  words: string
  known: Known
  /** Rows with something in them that a rule may hide by itself, and how many such elements there were when they were looked for. */
  odd: ReadonlySet<Element | undefined>
  among: number
  /** Rows were taken from the markup since the walk last stood at a node of the list. */
  ahead: boolean
  /** What the browser shows of it: asked at its end. */
  shown: string | null
}

/** The markup of rows in lists of one look. */
interface Known {
  patterns: RowPattern[]
  tries: number
}

/** A row whose markup is that of others. */
export interface Repeat {
  pattern: RowPattern
  /** What it has where others differ. */
  values: string
  /** The blank text before it. */
  gap: string
  /** Its id when that finds it; else empty. */
  id: string
}

/** Recognises rows by their markup: two strings from the browser for a whole list, instead of questions for each element in it. */
export class RepeatedRows {
  readonly #tools: RowTools
  readonly #odd: ReadonlySet<Element>
  readonly #known = new Map<PageLook, Known>()

  constructor(tools: RowTools, odd: ReadonlySet<Element>) {
    this.#tools = tools
    this.#odd = odd
  }

  /** A run from this child of its parent on; null where rows must be walked each. */
  from(first: Element, look: PageLook): Run | null {
    const list = first.parentElement
    if (list === null || list.shadowRoot || list.getRootNode() !== list.ownerDocument) return null
    const count = list.childElementCount
    if (count < WORTH_IT || count > MOST_SIBLINGS) return null
    const known = this.#known.get(look) ?? { patterns: [], tries: 0 }
    this.#known.set(look, known)
    if (isHopeless(known)) return null
    const odd = new Set<Element>()
    const run = {
      list,
      ink: look.ink,
      count,
      markup: list.innerHTML,
      at: 0,
      words: '',
      known,
      odd,
      among: 0,
      ahead: false,
      shown: null,
    }
    for (let node = list.firstChild; node && node !== first; node = node.nextSibling) passOver(node, run)
    return run
  }

  /** The row at this place of the list when its markup is known; the run goes past it. */
  take(run: Run, place: number): Repeat | null {
    // The last is walked: where it ends may tell how much room is kept.
    if (place >= run.count) return null
    for (const pattern of run.known.patterns) {
      const match = matchAt(pattern, run.markup, run.at)
      if (!match) continue
      if (this.#isOdd(place, run)) return null
      const { named } = pattern.shape
      const row = pattern.look.clips || named ? run.list.children[place - 1] : undefined
      if (row && pattern.look.clips && squeezedOut(row, pattern.look, null, true)) return null
      const values = valuesOf(match, pattern.written)
      run.words += pattern.spoken === pattern.written ? values : valuesOf(match, pattern.spoken)
      run.at = pattern.markup.lastIndex
      run.ahead = true
      return { pattern, values, gap: match[1] ?? '', id: row && named ? plainId(row) : '' }
    }
    return null
  }

  /** Learns the markup of a row that is being walked; false when this list has none that can be learnt. */
  learn(row: Element, look: PageLook, { known }: Run): boolean {
    if (known.patterns.length >= MOST_PATTERNS || known.tries > MOST_TRIES) return !isHopeless(known)
    known.tries += 1
    const pattern = learnRow(row, look, this.#tools)
    if (pattern) known.patterns.push(pattern)
    return true
  }

  #isOdd(place: number, run: Run): boolean {
    if (run.among !== this.#odd.size) {
      run.odd = rowsIn(run.list, this.#odd)
      run.among = this.#odd.size
    }
    return run.odd.size > 0 && run.odd.has(run.list.children[place - 1])
  }
}

const isHopeless = ({ patterns, tries }: Known): boolean => patterns.length === 0 && tries > MOST_TRIES

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

/** Whether what was gone through of a list is, word by word, what the browser shows of it: nothing hidden was read, nothing seen was missed. */
export const isShown = ({ words, shown }: Run): boolean => shown !== null && sameWords(words, shown)

/** Goes past a node that is not read by its markup. */
export const passOver = (node: Node, run: Run): void => {
  if (node.nodeType === 3) {
    // Texts that touch are one in the markup.
    const end = run.markup.indexOf('<', run.at)
    run.at = end < 0 ? run.markup.length : end
    if (run.ink) run.words += (node as Text).data
  } else if (node.nodeType === 1) {
    run.at += (node as Element).outerHTML.length
    if ((node as Element).checkVisibility()) run.words += (node as HTMLElement).innerText ?? node.textContent ?? ''
  } else if (node.nodeType === 8) run.at += (node as Comment).data.length + '<!---->'.length
}

/** The child of the list that stands after this many elements. */
export const nodeAfter = (place: number, { list }: Run): ChildNode | null =>
  list.children[place - 1]?.nextSibling ?? null
