import type { Sign } from '../../model/coverage'
import { attr, type Box } from '../box'
import { wordsIn } from '../words'
import type { Around } from './around'

const BUSY_CLASS =
  /(^|[\s_-])(spinner|skeleton|shimmer|loader|loading|circularprogress|linearprogress|placeholder-glow|is-loading)([\s_-]|$)/i

/** True for an element without words that turns while something loads. */
export const looksBusy = (element: Element): boolean => {
  if (element.getAttribute('aria-busy') === 'true') return true
  if (element.getAttribute('role') === 'progressbar') return !element.hasAttribute('aria-valuenow')
  return BUSY_CLASS.test((element.getAttribute('class') ?? '').replace(/([a-z])([A-Z])/g, '$1-$2'))
}

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
