import type { Hint } from '../../model/hint'
import type { ShotTree } from '../../model/shot'

/** The elements a hint points at, each with the number it is marked by in the shot, and what the extension is told of them. */
export interface HintMarks {
  marks: ReadonlyMap<Element, number>
  hinted: ShotTree['hinted']
}

const NONE: HintMarks = { marks: new Map(), hinted: undefined }

/** Finds, in the page, the list that the first fitting hint points at. */
export const hintMarks = (document: Document, hints: readonly Hint[]): HintMarks => {
  const hint = hints.find(({ when }) => first(document, when) !== null)
  if (!hint) return NONE
  const marks = new Map<Element, number>()
  const mark = (element: Element): number => {
    const known = marks.get(element) ?? marks.size
    marks.set(element, known)
    return known
  }
  const lists = all(document, hint.where).map((where) => {
    const rows = hint.row === undefined ? columnwise(where, hint) : rowwise(where, hint, hint.row)
    return { where: mark(where), rows: rows.map((cells) => cells.map((cell) => (cell === null ? null : mark(cell)))) }
  })
  const ignored = (hint.ignore ?? []).flatMap((selector) => all(document, selector))
  const gone = [...lists.map(({ where }) => where), ...ignored.map(mark)]
  return { marks, hinted: { id: hint.id, lists, gone } }
}

const rowwise = (where: Element, hint: Hint, row: string): (Element | null)[][] =>
  all(where, row).map((one) => hint.columns.map(({ selector }) => (selector === ':scope' ? one : first(one, selector))))

/** Columns of unequal length cannot be paired: the page is not what the hint was written for. */
const columnwise = (where: Element, hint: Hint): (Element | null)[][] => {
  const columns = hint.columns.map(({ selector }) => all(where, selector))
  const [length = 0] = columns.map((column) => column.length)
  if (columns.some((column) => column.length !== length)) return []
  return Array.from({ length }, (_, at) => columns.map((column) => column[at] ?? null))
}

// A selector that the browser cannot parse finds nothing: the hint is then outdated, and said to be.
const first = (within: ParentNode, selector: string): Element | null => {
  try {
    return within.querySelector(selector)
  } catch {
    return null
  }
}

const all = (within: ParentNode, selector: string): Element[] => {
  try {
    return [...within.querySelectorAll(selector)]
  } catch {
    return []
  }
}
