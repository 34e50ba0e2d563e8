import type { Hint } from '../../model/hint'
import type { Pick } from './hint-from'
import { selectorFor, stableMarks } from './stable-selector'

/** Elements that are rows by their nature, whatever repeats inside them. */
const ROWS = 'tr, li, [role="row"], [role="listitem"], article'

/** Row and column selectors where the pointed cells share one row among its like; null when they do not. */
export const rowHint = (list: Element, picks: readonly Pick[]): RowHint | null => {
  const row = rowAround(list, picks)
  if (row === null) return null
  const columns = picks.flatMap(({ role, element }) => {
    const selector = element === row ? ':scope' : selectorFor(element, row)
    return selector === null ? [] : [{ role, selector }]
  })
  return columns.length < picks.length ? null : { row: rowSelector(list, row), columns }
}

type RowHint = { row: string; columns: Hint['columns'] }

/** The nearest element that holds every pointed cell and has others like it beside it; what is a row by nature first. */
const rowAround = (list: Element, picks: readonly Pick[]): Element | null => {
  const [first] = picks
  if (first === undefined) return null
  const levels: Element[] = []
  for (let at: Element | null = first.element; at !== null && at !== list; at = at.parentElement) {
    if (picks.every(({ element }) => at?.contains(element))) levels.push(at)
  }
  const repeated = levels.filter((level) => likes(level).length > 1)
  return (
    repeated.find((level) => level.matches(ROWS)) ??
    (picks.length > 1 ? repeated[0] : repeated.sort((a, b) => likes(b).length - likes(a).length)[0]) ??
    null
  )
}

/** The siblings with the same tag that share a name with it, or have none as it has none; itself included. */
const likes = (element: Element): Element[] => {
  const marks = marksOf(element)
  return [...(element.parentElement?.children ?? [])].filter(
    (one) =>
      one.localName === element.localName &&
      (marks.length === 0 || one === element || marksOf(one).some((mark) => marks.includes(mark))),
  )
}

const marksOf = (element: Element): string[] => stableMarks(element).filter((mark) => !mark.startsWith('#'))

/** The way from the list down to its rows, by tags; the row itself by the name its like share. */
const rowSelector = (list: Element, row: Element): string => {
  const shared = marksOf(row).find((mark) => likes(row).every((one) => one.matches(`${one.localName}${mark}`)))
  const steps = [`${row.localName}${shared ?? ''}`]
  for (let at = row.parentElement; at !== null && at !== list; at = at.parentElement) steps.unshift(at.localName)
  return [':scope', ...steps].join(' > ')
}
