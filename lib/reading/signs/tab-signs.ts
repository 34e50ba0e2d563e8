import type { Sign } from '../../model/coverage'
import type { Box } from '../box'
import { isSelected, tabsIn } from '../tabs'
import { wordsIn } from '../words'
import { type Around, isAside } from './around'
import { saysActiveOnly, saysPeriod } from './phrases'

const MOST_TABS = 12

/** Closed tabs that stand in no row of tabs. */
export const closedTabSigns = (tabs: readonly Box[]): Sign[] =>
  tabs.map((tab) => ({ kind: 'hidden-tab', text: wordsIn(tab) }))

/** The tabs of a row that are closed, and an open one that shows only part ("Active"). */
export const tabSigns = (rows: readonly Box[], around: Around): Sign[] => {
  const signs: Sign[] = []
  for (const row of rows) {
    if (!row.inked || (row.parent && isAside(row.parent))) continue
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
