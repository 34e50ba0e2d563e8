import type { Unread } from '../model/coverage'
import type { Locator } from '../model/locator'
import type { FrameReading, PageReading } from '../model/reading'
import type { FramePlace } from './frame-place'

/** One frame that our scripts ran in. `reading` is absent when the reader failed there. */
export interface ReachedFrame {
  frameId: number
  place: FramePlace
  reading?: FrameReading
}

export interface Assembled {
  page: PageReading
  /** Browser frame ids, in the order of `page.frames`. */
  frameIds: number[]
}

/**
 * Puts the frames of a page in document order, renumbers them and their locators, and names every frame that is shown but was not
 * reached or not read. Null when the main frame itself could not be read.
 */
export const pageReading = (reached: readonly ReachedFrame[], title: string): Assembled | null => {
  const top = reached.find((frame) => frame.place.levels.length === 0)
  if (top?.reading === undefined) return null
  const ordered: ReachedFrame[] = []
  const unreadFrames: Unread[] = []

  const walk = (frame: ReachedFrame): void => {
    ordered.push(frame)
    if (frame.reading === undefined) unreadFrames.push(failed(frame))
    for (const shown of frame.place.shows) {
      const child = reached.find((other) => isChild(other, frame, shown.keys) && !ordered.includes(other))
      if (child !== undefined) walk(child)
      else if (shown.visible) unreadFrames.push(closed(shown))
    }
  }
  walk(top)

  // A frame that answered but stands under none of those seen (it moved meanwhile) is still part of the page.
  for (const frame of reached) if (!ordered.includes(frame)) walk(frame)

  const read = ordered.flatMap((frame) => (frame.reading === undefined ? [] : [{ ...frame, reading: frame.reading }]))
  const missed = read.reduce((sum, frame) => sum + uncounted(frame.reading.shownFrames, frame.place), 0)
  if (missed > 0) unreadFrames.push({ text: String(missed), why: 'closed-frame', count: missed })
  return {
    frameIds: read.map((frame) => frame.frameId),
    page: {
      title: title || top.reading.title,
      lang: top.reading.lang,
      frames: read.map((frame, index) => renumber(frame.reading, index)),
      unreadFrames,
    },
  }
}

const isChild = (other: ReachedFrame, parent: ReachedFrame, keys: readonly string[]): boolean => {
  const own = other.place.levels.at(-1)
  const above = other.place.levels.slice(0, -1)
  return (
    own?.some((key) => keys.includes(key)) === true &&
    above.length === parent.place.levels.length &&
    above.every((level, depth) => level.some((key) => parent.place.levels[depth]?.includes(key)))
  )
}

const closed = (shown: FramePlace['shows'][number]): Unread => ({
  text: shown.label || '?',
  why: shown.sandboxed ? 'sandboxed-frame' : 'closed-frame',
})

const failed = (frame: ReachedFrame): Unread => ({ text: `frame ${frame.frameId}`, why: 'reader-failed' })

/** Frames the reader counted as shown that the walk over the document's frames did not list. */
const uncounted = (shownFrames: number, place: FramePlace): number => Math.max(0, shownFrames - place.shows.length)

const renumber = (reading: FrameReading, frame: number): FrameReading => {
  const at = (locator: Locator): Locator => ({ ...locator, frame })
  return {
    ...reading,
    frame,
    grids: reading.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((row) => ({ ...row, locator: at(row.locator) })),
    })),
    blocks: reading.blocks.map((block) => ({ ...block, locator: at(block.locator) })),
    unread: reading.unread.map((unread) =>
      unread.locator === undefined ? unread : { ...unread, locator: at(unread.locator) },
    ),
  }
}
