import type { Sign } from '../../model/coverage'
import { boxOfBlock } from '../blocks'
import { isBox } from '../box'
import type { DraftBlock } from '../find'
import { linesOf } from '../lines'
import { type Around, isAside } from './around'
import { isPartial, pagerOf } from './pager'
import { saysFiltered, saysLoading, saysMore } from './phrases'

/** Signs in a text beside the lists: "1–10 of 37", "and 4 more", "Filters (2)", "Loading…". */
export const textSigns = (block: DraftBlock, around: Around): Sign[] => {
  const box = boxOfBlock(block)
  const anchor = block.boxes.find(isBox) ?? box
  if (isAside(anchor)) return []
  return linesOf(box).flatMap((line): Sign[] => {
    const kind = kindOf(line)
    if (kind === null) return []
    const grid = kind === 'pager' || kind === 'load-more' ? around.gridBefore(anchor) : around.gridOf(anchor)
    return [{ kind, text: line, ...(grid === undefined ? {} : { grid }) }]
  })
}

const kindOf = (line: string): Sign['kind'] | null => {
  const pager = pagerOf(line)
  if (pager) return isPartial(pager) ? 'pager' : null
  if (saysMore(line)) return 'load-more'
  if (saysLoading(line)) return 'loading'
  return saysFiltered(line) ? 'filter' : null
}
