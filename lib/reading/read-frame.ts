import type { Hint } from '../model/hint'
import type { FrameReading, Grid, TextBlock } from '../model/reading'
import { readBlock } from './blocks'
import type { Box } from './box'
import { changesOf } from './changes'
import type { DraftGrid } from './draft'
import { type Found, findAll } from './find'
import { finishGrid } from './finish-grid'
import { shownFramesIn } from './frames'
import { headingsOf } from './headings'
import { hintedGrids } from './hint/hinted-grids'
import { LIMITS, MAX_RESTARTS } from './limits'
import { mergeHeads } from './merge-heads'
import { inSlices, paceOf } from './pace'
import { pathsOf } from './path'
import { picturesIn } from './pictures'
import type { RootOf } from './roots'
import type { GridSpan } from './signs/around'
import { signsOf } from './signs/signs-of'
import { type Snapshot, takeSnapshot } from './snapshot'

export interface ReadOptions {
  /** Index of the frame on the page. */
  frame: number
  /** Milliseconds, as `performance.now()` counts them. */
  now: () => number
  signal?: AbortSignal
  /** Opens closed shadow roots where the browser can. */
  rootOf?: RootOf
  /** Where the list stands on pages that cannot be read in general. */
  hints?: readonly Hint[]
}

/**
 * Reads what a person can see in one document: grids, texts, and the signs that not everything is shown. Yields to the page
 * between slices, starts again when the page changes under it (twice at most), and never throws: what went wrong is `unread`.
 *
 * How each shape comes out. `table`, `aria`, `columns`: a cell for each column, `column` set when there are headers; a detail
 * row is an extra last cell without column. `list`, `cards`: one cell for each item, its `lines` as drawn, its `pairs`. `pairs`:
 * a row for each label, the label in the first cell, its values in the others; a whole `pairs` grid may be one record.
 */
export const readFrame = async (document: Document, options: ReadOptions): Promise<FrameReading> => {
  const begin = options.now()
  try {
    const reading = await readSteadily(document, options)
    return { ...reading, readMs: options.now() - begin }
  } catch (error) {
    // A page we cannot read is said to be unread: the panel must never take it for an empty chart.
    return {
      ...empty(document, options.frame),
      unread: [{ text: String(error), why: 'reader-failed' }],
      readMs: options.now() - begin,
    }
  }
}

const empty = (document: Document, frame: number): FrameReading => ({
  frame,
  title: document.title,
  lang: document.documentElement?.getAttribute('lang') ?? '',
  grids: [],
  blocks: [],
  signs: [],
  unread: [],
  shownFrames: 0,
  reader: 'general',
  readMs: 0,
})

const readSteadily = async (document: Document, options: ReadOptions): Promise<FrameReading> => {
  const changes = changesOf(document)
  try {
    for (let restarts = 0; ; restarts += 1) {
      const reading = await readOnce(document, options)
      if (options.signal?.aborted)
        return { ...reading, unread: [...reading.unread, { text: 'aborted', why: 'reader-failed' }] }
      if (!changes.happened()) return reading
      if (restarts >= MAX_RESTARTS) {
        const text = 'the page kept changing'
        return {
          ...reading,
          signs: [...reading.signs, { kind: 'changed-while-reading', text }],
          unread: [...reading.unread, { text, why: 'changed-while-reading' }],
        }
      }
    }
  } finally {
    changes.stop()
  }
}

const readOnce = async (document: Document, options: ReadOptions): Promise<FrameReading> => {
  const blank = empty(document, options.frame)
  const start = startIn(document)
  if (!start) return blank
  const pace = paceOf(options.now, options.signal)
  const shot = await takeSnapshot(document, start, pace, options.rootOf)
  const hinted = hintedGrids(shot, options.hints ?? [])
  const general = mergeHeads(await findAll(shot.root, shot.layout, pace))
  const found: Found[] = [...hinted.grids.map((grid) => ({ grid })), ...general]
  const { grids, blocks, spans, headings } = await finishAll(found, options, pace)
  const shownFrames = shownFramesIn(shot)
  const pictures = picturesIn(shot, options.frame)
  const signs = await inSlices(signsOf({ shot, found, spans, headings }), pace)
  return {
    ...blank,
    grids,
    blocks,
    shownFrames,
    signs: [...signs, ...pictures.signs, ...limitSigns(shot)],
    unread: [...hinted.unread, ...pictures.unread, ...limitsMet(shot)],
    reader: hinted.reader,
  }
}

/** The body; a page may name an image or a form `body`, and `document.body` is then that. */
const startIn = (document: Document): Element | null => {
  const { body } = document
  if (body === null || /^(body|frameset)$/.test(body.localName)) return body ?? document.documentElement
  return document.querySelector('body') ?? document.documentElement
}

const finishAll = async (found: readonly Found[], options: ReadOptions, pace: ReturnType<typeof paceOf>) => {
  const paths = pathsOf()
  const places = found.flatMap((one) => ('grid' in one ? [one.grid.box.order] : [])).sort((a, b) => a - b)
  const headings = (box: Box, how: 'loose' | 'strict'): string[] => headingsOf(box, (at) => holdsAny(places, at), how)
  const grids: Grid[] = []
  const blocks: TextBlock[] = []
  const spans = new Map<string, GridSpan>()
  for (const one of found) {
    if (pace.due()) await pace.rest()
    if ('grid' in one) {
      const id = `f${options.frame}g${grids.length}`
      spans.set(id, { box: one.grid.box, from: startOf(one.grid).order })
      grids.push(
        await finishGrid(one.grid, {
          id,
          frame: options.frame,
          paths,
          headings: headings(startOf(one.grid), 'loose'),
          pace,
        }),
      )
    } else {
      const block = readBlock(one.block, options.frame, paths, (box) => headings(box, 'strict'))
      if (block) blocks.push(block)
    }
  }
  return { grids, blocks, spans, headings: new Map(grids.map((grid) => [grid.id, grid.headings])) }
}

/** Where the search for headings begins: rows that repeat in a box may have their title in it. */
const startOf = ({ box, shape, rows }: DraftGrid): Box =>
  (shape === 'cards' || shape === 'columns' ? rows[0]?.box : undefined) ?? box

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
