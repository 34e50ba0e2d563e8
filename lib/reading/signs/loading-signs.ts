import type { Sign } from '../../model/coverage'
import { attr, type Box } from '../box'
import { wordsIn } from '../words'
import type { Around } from './around'

/** Signs that a part of the page has not arrived yet. */
export const loadingSigns = (busy: readonly Box[], around: Around): Sign[] => {
  const seen = new Set<string>()
  return busy.flatMap((box): Sign[] => {
    const grid = around.gridOf(box)
    if (seen.has(grid ?? '')) return []
    seen.add(grid ?? '')
    const text = (wordsIn(box) || attr(box, 'aria-label') || 'loading').slice(0, 100)
    return [{ kind: 'loading', text, ...(grid === undefined ? {} : { grid }) }]
  })
}
