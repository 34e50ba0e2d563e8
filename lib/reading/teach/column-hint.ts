import type { Hint } from '../../model/hint'
import type { Pick, TeachProblem } from './hint-from'
import { selectorFor } from './stable-selector'

/** Column selectors where each pointed cell stands in a run of its like, and the n-th of each run belong together. */
export const columnHint = (list: Element, picks: readonly Pick[]): { columns: Hint['columns'] } | TeachProblem => {
  const runs = picks.flatMap(({ role, element }) => {
    const cell = cellAround(list, element)
    const parent = cell?.parentElement
    if (!cell || !parent) return []
    const above = parent === list ? ':scope' : selectorFor(parent, list)
    if (above === null) return []
    const selector = `${above} > ${cell.localName}`
    const run = [...list.querySelectorAll(selector)]
    return [{ role, selector, length: run.length, nth: run.indexOf(cell) }]
  })
  if (runs.length < picks.length) return 'no-rows'
  if (runs.some(({ length }) => length !== runs[0]?.length)) return 'uneven-columns'
  // Cells of one row stand equally far down their columns: else they are cells of two rows, and would be read as one medicine.
  if (runs.some(({ nth }) => nth !== runs[0]?.nth)) return 'two-rows'
  return { columns: runs.map(({ role, selector }) => ({ role, selector })) }
}

/** The nearest element around the pointed one, itself included, that has others of its tag beside it. */
const cellAround = (list: Element, element: Element): Element | null => {
  for (let at: Element | null = element; at !== null && at !== list; at = at.parentElement) {
    const { localName } = at
    const siblings = [...(at.parentElement?.children ?? [])].filter((one) => one.localName === localName)
    if (siblings.length > 1) return at
  }
  return null
}
