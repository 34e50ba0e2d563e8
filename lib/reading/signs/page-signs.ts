import type { Sign } from '../../model/coverage'
import type { Box } from '../box'
import { wordsIn } from '../words'
import type { Around } from './around'

/** Signs of pagers that say nothing in words: buttons "1 2 3", of which one page is shown. */
export const pageSigns = (pagers: readonly Box[], around: Around): Sign[] => {
  const inner = new Set(pagers.flatMap((box) => (box.parent?.look.traits.pages ? [box] : [])))
  return pagers.flatMap((box): Sign[] => {
    if (inner.has(box)) return []
    const text = wordsIn(box).slice(0, 100)
    const words = new Set(text.split(' '))
    if (!words.has('1') || !words.has('2')) return []
    const grid = around.gridBefore(box)
    return [{ kind: 'pager', text, ...(grid === undefined ? {} : { grid }) }]
  })
}
