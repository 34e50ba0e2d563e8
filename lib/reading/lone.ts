import { classOf, inkedBoxes } from './alike'
import { type Box, isBox } from './box'
import { cardsOf } from './cards'
import type { Reading } from './draft'
import type { DraftBlock, Found } from './find'
import { linesOf } from './lines'
import { isTitled } from './titled'

/**
 * A list with one entry does not repeat. It is told by its looks: a text that is built like the rows of another list on the
 * page ("Traitements ponctuels" with one card, under "Traitements chroniques" with five).
 */
export function* readLone(found: readonly Found[]): Reading<Found[]> {
  const builds = new Set<string>()
  for (const one of found) {
    if (!('grid' in one) || (one.grid.shape !== 'cards' && one.grid.shape !== 'columns')) continue
    for (const { box, cells } of one.grid.rows.slice(0, 3)) if (isRich(cells[0]?.lines)) builds.add(buildOf(box))
  }
  builds.delete('')
  if (builds.size === 0) return [...found]
  const read: Found[] = []
  for (const one of found) {
    const row = 'block' in one ? rowOf(one.block, builds) : null
    read.push(row ? { grid: yield* cardsOf(row, [row], [row]) } : one)
  }
  return read
}

const rowOf = ({ boxes, level }: DraftBlock, builds: ReadonlySet<string>): Box | null => {
  const [box] = boxes
  if (level !== null || boxes.length !== 1 || box === undefined || !isBox(box)) return null
  const row = rowIn(box, builds)
  return row && isTitled(row) ? row : null
}

const isRich = (lines: readonly string[] | undefined): boolean => (lines?.length ?? 0) > 1

const buildOf = (box: Box): string => {
  const name = classOf(box).trim()
  return name === '' ? '' : `${box.tag} ${name}`
}

const rowIn = (box: Box, builds: ReadonlySet<string>): Box | null => {
  for (let at: Box | undefined = box; at; ) {
    if (builds.has(buildOf(at))) return isRich(linesOf(at)) ? at : null
    const kids: Box[] = inkedBoxes(at)
    at = kids.length === 1 ? kids[0] : undefined
  }
  return null
}
