import type { Hint, HintRole } from '../../model/hint'
import { columnHint } from './column-hint'
import { rowHint } from './row-hint'
import { selectorFor, stableMarks } from './stable-selector'

/** A cell that a person pointed at, and what they say stands there. */
export interface Pick {
  role: HintRole
  element: Element
}

/** A hint without the names a person gives it. */
export type Taught = Omit<Hint, 'id' | 'ehr'>

/** Why no hint can be made of what was pointed at. */
export type TeachProblem = 'no-drug' | 'outside-list' | 'inside-root' | 'no-rows' | 'two-rows' | 'uneven-columns'

/**
 * The hint that finds this list again and reads the pointed cells of each of its rows; or why there is none. Rows are what repeats
 * around the cells; where nothing does, each column is a run of cells of its own.
 */
export const hintFrom = (
  list: Element,
  picks: readonly Pick[],
): { ok: true; hint: Taught } | { ok: false; problem: TeachProblem } => {
  const { ownerDocument } = list
  if (list.getRootNode() !== ownerDocument) return { ok: false, problem: 'inside-root' }
  if (!picks.some(({ role }) => role === 'drug')) return { ok: false, problem: 'no-drug' }
  if (picks.some(({ element }) => element === list || !list.contains(element)))
    return { ok: false, problem: 'outside-list' }
  const where = selectorFor(list, ownerDocument)
  if (where === null) return { ok: false, problem: 'inside-root' }
  const columns = rowHint(list, picks) ?? columnHint(list, picks)
  if (typeof columns === 'string') return { ok: false, problem: columns }
  return { ok: true, hint: { when: markOf(list) ?? where, where, ...columns } }
}

/** What marks the page as this one: the nearest part around the list with a name of its own that stands once. */
const markOf = (list: Element): string | null => {
  for (let at: Element | null = list; at !== null; at = at.parentElement) {
    const { localName, ownerDocument } = at
    const mark = stableMarks(at)
      .map((one) => (one.startsWith('#') ? one : `${localName}${one}`))
      .find((one) => ownerDocument.querySelectorAll(one).length === 1)
    if (mark !== undefined) return mark
  }
  return null
}
