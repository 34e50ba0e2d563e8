import type { Unread } from '../model/coverage'
import type { Cell, FrameReading, Grid, PageReading, TextBlock } from '../model/reading'

/** A cell or a paragraph longer than this is a document: its beginning is looked at, the rest is said to be unread. */
const MAX_TEXT = 2_000
const MAX_LINES = 200
const MAX_HEADING = 300

const short = (text: string, max = MAX_TEXT): string => (text.length > max ? text.slice(0, max) : text)

const isLong = (part: { text: string; lines: readonly string[] }): boolean =>
  part.text.length > MAX_TEXT || part.lines.length > MAX_LINES

const cut = <T extends Cell | TextBlock>(part: T): T => ({
  ...part,
  text: short(part.text),
  lines: part.lines.slice(0, MAX_LINES).map((line) => short(line)),
  ...(part.pairs === undefined
    ? {}
    : {
        pairs: part.pairs.slice(0, MAX_LINES).map(({ label, value }) => ({ label: short(label), value: short(value) })),
      }),
})

/** A page whose texts are short enough to be looked at closely, and what was left out of it. Untouched parts stay the same. */
export const bounded = (reading: PageReading): { reading: PageReading; unread: Unread[] } => {
  const unread: Unread[] = []
  const note = (text: string, locator: Unread['locator']): void => {
    unread.push({ text: `${short(text, 80)}…`, why: 'text-limit', ...(locator === undefined ? {} : { locator }) })
  }
  const headings = (all: string[]): string[] =>
    all.some((heading) => heading.length > MAX_HEADING) ? all.map((heading) => short(heading, MAX_HEADING)) : all
  const inGrid = (grid: Grid): Grid => ({
    ...grid,
    headings: headings(grid.headings),
    columns: headings(grid.columns),
    rows: grid.rows.map((row) => {
      const long = row.cells.find(isLong)
      if (!long) return row
      note(long.text, row.locator)
      return { ...row, cells: row.cells.map((cell) => (isLong(cell) ? cut(cell) : cell)) }
    }),
  })
  const inBlock = (block: TextBlock): TextBlock => {
    const own = { ...block, headings: headings(block.headings) }
    if (!isLong(block)) return own
    note(block.text, block.locator)
    return cut(own)
  }
  const inFrame = (frame: FrameReading): FrameReading => ({
    ...frame,
    grids: frame.grids.map(inGrid),
    blocks: frame.blocks.map(inBlock),
  })
  return { reading: { ...reading, frames: reading.frames.map(inFrame) }, unread }
}
