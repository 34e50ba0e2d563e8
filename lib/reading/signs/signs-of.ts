import type { Sign } from '../../model/coverage'
import type { Reading } from '../draft'
import type { Found } from '../find'
import type { Snapshot } from '../unpack'
import { aroundOf, type GridSpan } from './around'
import { controlSigns } from './control-signs'
import { gridSigns } from './grid-signs'
import { loadingSigns } from './loading-signs'
import { pageSigns } from './page-signs'
import { closedTabSigns, tabSigns } from './tab-signs'
import { textSigns } from './text-signs'

export interface Scene {
  shot: Snapshot
  found: readonly Found[]
  /** Grids by id, in the order of `found`. */
  spans: ReadonlyMap<string, GridSpan>
  /** Headings of each grid by id. */
  headings: ReadonlyMap<string, readonly string[]>
}

/** Signs that the page does not show everything, each once, with the words that gave them away. */
export function* signsOf({ shot, found, spans, headings }: Scene): Reading<Sign[]> {
  const around = aroundOf(spans)
  const ids = [...spans.keys()]
  const grids = found.flatMap((one) => ('grid' in one ? [one.grid] : []))
  const blocks = found.flatMap((one) => ('block' in one ? [one.block] : []))
  const signs: Sign[] = []
  for (const [i, grid] of grids.entries()) {
    yield
    const id = ids[i] ?? ''
    signs.push(...gridSigns(id, grid, headings.get(id) ?? [], shot.layout))
  }
  for (const block of blocks) {
    yield
    signs.push(...textSigns(block, around))
  }
  for (const control of shot.controls) {
    yield
    signs.push(...controlSigns(control, around))
  }
  signs.push(
    ...pageSigns(shot.pagers, around),
    ...tabSigns(shot.tabs, around),
    ...closedTabSigns(shot.closedTabs),
    ...loadingSigns(shot.busy, around),
  )
  const seen = new Set<string>()
  return signs.filter((sign) => {
    const key = `${sign.kind}\n${sign.text}\n${sign.grid ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
