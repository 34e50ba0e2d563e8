import { weighKids } from './alike'
import { isAriaGrid, readAriaGrid } from './aria-grid'
import { type Box, boxesOf, findBox, isBox } from './box'
import { readCssGrid } from './css-grid'
import type { DraftGrid, Reading } from './draft'
import { readFixedWidth } from './fixed-width'
import { levelOf } from './headings'
import { leftoversOf } from './leftovers'
import { isList, isMenuList, readList, readTerms } from './list'
import { readLone } from './lone'
import { inSlices, type Pace } from './pace'
import { isMenu, regionOf } from './region'
import { readRepeats, repeatsIn } from './repeats'
import { isTable, readTable } from './table'
import { isTabs } from './tabs'

/** Boxes read together as one text. */
export interface DraftBlock {
  boxes: (Box | string)[]
  level: number | null
  /** What the pieces stand in. */
  parent: Box
}

type Part = Pick<DraftBlock, 'boxes' | 'parent'>

export type Found = { grid: DraftGrid } | { block: DraftBlock }

const MOST_LINES = 16
const MOST_LETTERS = 800
const OWN_BLOCK = /^(search|navigation|banner|menu)$/

function* gridAt(box: Box): Reading<DraftGrid | null> {
  // Some say "table" and give no roles to what is in it.
  const aria = isAriaGrid(box) ? yield* readAriaGrid(box) : null
  if (aria) return aria
  if (isTable(box)) return yield* readTable(box)
  if (box.tag === 'dl') return readTerms(box)
  if (isList(box)) return yield* readList(box)
  if (box.look.tracks > 0) return yield* readCssGrid(box)
  return null
}

/** Rows of tabs and the page's own bars repeat too, and are no lists. */
const mayRepeat = (box: Box): boolean => !isTabs(box) && !isMenuList(box) && !OWN_BLOCK.test(regionOf(box))

const maybeGrid = (box: Box): boolean => isAriaGrid(box) || isTable(box) || box.tag === 'dl' || isList(box)

/** Short enough to be one text, with nothing in it that stands for itself. */
const isPlain = (box: Box, layout: boolean): boolean => {
  let letters = 0
  let boxes = 0
  const special = findBox(box, (at) => {
    for (const kid of at.kids) if (!isBox(kid)) letters += kid.length
    if (at.inked && at.kids.some((kid) => !isBox(kid) && kid.trim() !== '')) boxes += 1
    return (
      letters > MOST_LETTERS ||
      boxes > MOST_LINES ||
      levelOf(at) !== null ||
      maybeGrid(at) ||
      at.control?.search === true ||
      at.tag === 'nav' ||
      isMenu(at) ||
      readFixedWidth(at) !== null ||
      (at !== box && repeatsIn(at, layout) !== null)
    )
  })
  return special === undefined
}

/** Splits the page into grids and texts, in document order. Iterative. */
export const findAll = async (root: Box, layout: boolean, pace: Pace): Promise<Found[]> => {
  const found: Found[] = []
  const stack: Part[] = [{ boxes: [root], parent: root }]
  for (let part = stack.pop(); part; part = stack.pop()) {
    if (pace.due()) {
      await pace.rest()
      if (pace.aborted) return found
    }
    const { boxes, parent } = part
    const [box] = boxes
    if (box === undefined) continue
    if (boxes.length > 1 || !isBox(box)) {
      found.push({ block: { boxes, level: null, parent } })
      continue
    }
    if (!box.inked) continue
    const level = levelOf(box)
    if (level !== null) {
      found.push({ block: { boxes, level, parent } })
      continue
    }
    const grid = await inSlices(gridAt(box), pace)
    if (grid) {
      found.push({ grid }, ...leftoversOf(grid).map((block) => ({ block })))
      continue
    }
    const fixed = readFixedWidth(box)
    if (fixed) {
      found.push({ grid: fixed.grid }, ...fixed.around.map((block) => ({ block })))
      continue
    }
    await inSlices(weighKids(box), pace)
    const repeats = mayRepeat(box) ? repeatsIn(box, layout) : null
    if (repeats) {
      const rows = await inSlices(readRepeats(repeats), pace)
      found.push({ grid: rows }, ...leftoversOf(rows).map((block) => ({ block })))
      for (const lead of [...repeats.lead, ...repeats.tail]) stack.push({ boxes: [lead], parent: box })
      continue
    }
    if (isPlain(box, layout) || boxesOf(box).length === 0) {
      found.push({ block: { boxes, level: null, parent } })
      continue
    }
    pushParts(box, stack, layout)
  }
  return inSlices(readLone(found.sort((a, b) => orderOf(a) - orderOf(b))), pace)
}

const orderOf = (one: Found): number => {
  if ('grid' in one) return one.grid.rows[0]?.box.order ?? one.grid.box.order
  return one.block.boxes.find(isBox)?.order ?? one.block.parent.order
}

/** Children one by one; text and inline elements that run on together stay together. */
const pushParts = (box: Box, stack: Part[], layout: boolean): void => {
  const parts: (Box | string)[][] = []
  let run: (Box | string)[] = []
  const flush = (): void => {
    if (run.some((kid) => (isBox(kid) ? kid.inked : kid.trim() !== ''))) parts.push(run)
    run = []
  }
  for (const kid of box.kids) {
    if (!isBox(kid) || (kid.look.flow === 'inline' && isPlain(kid, layout))) run.push(kid)
    else {
      flush()
      if (kid.inked) parts.push([kid])
    }
  }
  flush()
  for (let i = parts.length - 1; i >= 0; i -= 1) {
    const part = parts[i]
    if (part) stack.push({ boxes: part, parent: box })
  }
}
