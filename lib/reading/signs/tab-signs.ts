import type { Sign } from '../../model/coverage'
import { type Box, findBox } from '../box'
import { isSelected, isTabs, tabsIn } from '../tabs'
import { wordsIn } from '../words'
import { type Around, isAside } from './around'
import { saysActiveOnly, saysPeriod } from './phrases'

const MOST_TABS = 12

/** The tabs of a row that are closed, and an open one that shows only part ("Active"). */
export const tabSigns = (root: Box, around: Around): Sign[] => {
  const signs: Sign[] = []
  const rows: Box[] = []
  findBox(root, (box) => {
    if (isTabs(box) && box.inked && !isAside(box)) rows.push(box)
    return false
  })
  for (const row of rows) {
    const tabs = tabsIn(row)
    if (tabs.length < 2) continue
    const grid = around.gridOf(row)
    const place = grid === undefined ? {} : { grid }
    const open = tabs.filter(isSelected)
    for (const tab of open) {
      const text = wordsIn(tab)
      if (saysActiveOnly(text)) signs.push({ kind: 'active-only', text, ...place })
      else if (saysPeriod(text)) signs.push({ kind: 'filter', text, ...place })
    }
    // With no tab marked open, nobody can tell which are hidden.
    if (open.length === 0) continue
    for (const tab of tabs.filter((one) => !open.includes(one)).slice(0, MOST_TABS))
      signs.push({ kind: 'hidden-tab', text: wordsIn(tab) })
  }
  return signs
}
