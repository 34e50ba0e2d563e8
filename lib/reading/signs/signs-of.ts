import type { Sign } from '../../model/coverage'
import { boxOfBlock } from '../blocks'
import type { Box } from '../box'
import type { Found } from '../find'
import { linesOf } from '../lines'
import type { Snapshot } from '../snapshot'
import { isPartial, pagerOf } from './pager'

export interface Scene {
  shot: Snapshot
  found: readonly Found[]
  /** Grids by id. */
  boxes: ReadonlyMap<string, Box>
}

/** Signs that the page does not show everything, with the words that gave them away. */
export const signsOf = ({ found }: Scene): Sign[] => {
  const signs: Sign[] = []
  for (const one of found) {
    if (!('block' in one)) continue
    const box = boxOfBlock(one.block)
    if (!box) continue
    for (const line of linesOf(box)) {
      const pager = pagerOf(line)
      if (pager && isPartial(pager)) signs.push({ kind: 'pager', text: line })
    }
  }
  return signs
}
