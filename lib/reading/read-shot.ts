import type { Hint } from '../model/hint'
import type { FrameReading, Grid, TextBlock } from '../model/reading'
import type { Shot } from '../model/shot'
import { readBlock } from './blocks'
import type { Box } from './box'
import { isCellGrid } from './css-grid'
import type { DraftGrid } from './draft'
import { type Found, findAll } from './find'
import { finishGrid } from './finish-grid'
import { shownFramesIn } from './frames'
import { headingsOf } from './headings'
import { hintedGrids } from './hint/hinted-grids'
import { LIMITS } from './limits'
import { mergeHeads } from './merge-heads'
import { inSlices, type Pace, paceOf } from './pace'
import { pathsOf } from './path'
import { picturesIn } from './pictures'
import type { GridSpan } from './signs/around'
import { signsOf } from './signs/signs-of'
import { type Snapshot, unpack } from './unpack'

export interface ReadOptions {
  /** Index of the frame on the page. */
  frame: number
  /** Milliseconds, as `performance.now()` counts them. */
  now: () => number
  /** The hints the page's half was given. */
  hints?: readonly Hint[]
}

/**
 * Reads a shot: grids, texts, and the signs that not everything is shown. Runs in the extension, so that the page pays for the walk
 * alone. Never throws: what went wrong is `unread`. `readMs` is the page's share and this one together.
 *
 * How each shape comes out. `table`, `aria`, `columns`: a cell for each column, `column` set when there are headers; a detail
 * row is an extra last cell without column. `list`, `cards`: one cell for each item, its `lines` as drawn, its `pairs`. `pairs`:
 * a row for each label, the label in the first cell, its values in the others; a whole `pairs` grid may be one record.
 */
export const readShot = async (shot: Shot, options: ReadOptions): Promise<FrameReading> => {
  const begin = options.now()
  const blank = emptyReading(shot, options.frame)
  const timed = (reading: FrameReading): FrameReading => ({
    ...reading,
    signs: [...reading.signs, ...restless(shot).signs],
    unread: [...reading.unread, ...restless(shot).unread, ...failure(shot.failure)],
    readMs: shot.takenMs + options.now() - begin,
  })
  try {
    return timed(shot.tree === null ? blank : await readTree(shot.tree, blank, options))
  } catch (error) {
    // A page we cannot read is said to be unread: the panel must never take it for an empty chart.
    return timed({ ...blank, unread: failure(String(error)) })
  }
}

const failure = (text: string | undefined): FrameReading['unread'] =>
  text === undefined ? [] : [{ text, why: 'reader-failed' }]

const restless = (shot: Shot): Pick<FrameReading, 'signs' | 'unread'> => {
  if (!shot.restless) return { signs: [], unread: [] }
  const text = 'the page kept changing'
  return { signs: [{ kind: 'changed-while-reading', text }], unread: [{ text, why: 'changed-while-reading' }] }
}

const emptyReading = ({ title, lang }: Shot, frame: number): FrameReading => ({
  frame,
  title,
  lang,
  grids: [],
  blocks: [],
  signs: [],
  unread: [],
  shownFrames: 0,
  reader: 'general',
  readMs: 0,
})

const readTree = async (
  tree: NonNullable<Shot['tree']>,
  blank: FrameReading,
  { frame, now, hints }: ReadOptions,
): Promise<FrameReading> => {
  const shot = unpack(tree)
  if (shot === null) return blank
  const pace = paceOf(now)
  const hinted = hintedGrids(shot, tree.hinted, hints ?? [])
  const general = mergeHeads(await findAll(shot.root, shot.layout, pace))
  const found: Found[] = [...hinted.grids.map((grid) => ({ grid })), ...general]
  const { grids, blocks, spans, headings } = await finishAll(found, frame, pace)
  const pictures = picturesIn(shot, frame)
  const signs = await inSlices(signsOf({ shot, found, spans, headings }), pace)
  return {
    ...blank,
    grids,
    blocks,
    shownFrames: shownFramesIn(shot),
    signs: [...signs, ...pictures.signs, ...limitSigns(shot)],
    unread: [...hinted.unread, ...pictures.unread, ...limitsMet(shot)],
    reader: hinted.reader,
  }
}

const finishAll = async (found: readonly Found[], frame: number, pace: Pace) => {
  const paths = pathsOf()
  const places = found.flatMap((one) => ('grid' in one ? [one.grid.box.order] : [])).sort((a, b) => a - b)
  const headings = (box: Box, how: 'loose' | 'strict'): string[] => headingsOf(box, (at) => holdsAny(places, at), how)
  const grids: Grid[] = []
  const blocks: TextBlock[] = []
  const spans = new Map<string, GridSpan>()
  for (const one of found) {
    if (pace.due()) await pace.rest()
    if ('grid' in one) {
      const id = `f${frame}g${grids.length}`
      spans.set(id, { box: one.grid.box, from: startOf(one.grid).order })
      grids.push(
        await finishGrid(one.grid, {
          id,
          frame,
          paths,
          headings: headings(startOf(one.grid), 'loose'),
          pace,
        }),
      )
    } else {
      const block = readBlock(one.block, frame, paths, (box) => headings(box, 'strict'))
      if (block) blocks.push(block)
    }
  }
  return { grids, blocks, spans, headings: new Map(grids.map((grid) => [grid.id, grid.headings])) }
}

/** Where the search for headings begins: rows that repeat in a box may have their title in it. */
const startOf = (grid: DraftGrid): Box =>
  ((grid.shape === 'cards' || grid.shape === 'columns') && !isCellGrid(grid) ? grid.rows[0]?.box : undefined) ??
  grid.box

/** Whether one of the sorted places lies inside the box. */
const holdsAny = (places: readonly number[], box: Box): boolean => {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < box.order) low = middle + 1
    else high = middle
  }
  return (places[low] ?? Number.POSITIVE_INFINITY) <= box.end
}

const limitsMet = ({ cut }: Snapshot): FrameReading['unread'] => [
  ...(cut.rows > 0
    ? [{ text: `${LIMITS.rows} rows were read, ${cut.rows} more were not`, why: 'row-limit' as const, count: cut.rows }]
    : []),
  ...(cut.text ? [{ text: 'the page holds more text than is read', why: 'text-limit' as const }] : []),
  ...(cut.depth > 0
    ? [{ text: 'elements nest deeper than is read', why: 'depth-limit' as const, count: cut.depth }]
    : []),
]

const limitSigns = ({ cut }: Snapshot): FrameReading['signs'] =>
  cut.rows > 0 || cut.text || cut.depth > 0
    ? [{ kind: 'row-limit', text: 'the page is larger than what is read of it' }]
    : []
