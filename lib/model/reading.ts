import { z } from 'zod'
import { Sign, Unread } from './coverage'
import { Locator } from './locator'

/** One label with its value inside a cell or block ("Start date: 12/02/2026"). */
export const Pair = z.strictObject({ label: z.string(), value: z.string() })
export type Pair = z.infer<typeof Pair>

/** What a person sees in one cell: its lines, the label–value pairs in it, and marks that change its meaning. */
export const Cell = z.strictObject({
  /** All visible text, lines joined by one space. */
  text: z.string(),
  /** The same text as block elements and <br> break it; one entry when nothing breaks it. */
  lines: z.array(z.string()),
  pairs: z.array(Pair).optional(),
  /** Index into `Grid.columns`; absent when the cell stands under no header (cards, lists). */
  column: z.int().nonnegative().optional(),
  /** The full text of a tooltip (`title`, `aria-label`) when it says more than the text. */
  title: z.string().optional(),
  struck: z.boolean().optional(),
  /** State of a checkbox, radio or switch in the cell. */
  checked: z.boolean().optional(),
  /** The text is cut off by an ellipsis. */
  truncated: z.boolean().optional(),
})
export type Cell = z.infer<typeof Cell>

export const GridRow = z.strictObject({
  cells: z.array(Cell),
  /** Headings of the groups the row stands in inside the grid, nearest first ("Stopped", "Antibiotics"). */
  groups: z.array(z.string()),
  locator: Locator,
  struck: z.boolean().optional(),
  /** Drawn paler than its neighbours, as stopped entries often are. */
  faded: z.boolean().optional(),
})
export type GridRow = z.infer<typeof GridRow>

/** The part of the page a grid or block stands in, from landmarks and roles. */
export const Region = z.enum([
  'main',
  'navigation',
  'banner',
  'complementary',
  'footer',
  'search',
  'dialog',
  'form',
  'menu',
  'unknown',
])
export type Region = z.infer<typeof Region>

export const GridShape = z.enum(['table', 'aria', 'columns', 'list', 'cards', 'pairs', 'text'])
export type GridShape = z.infer<typeof GridShape>

/** Rows that belong together. Reading knows shapes; it knows no drugs: what a grid is about, charting decides. */
export const Grid = z.strictObject({
  id: z.string(),
  shape: GridShape,
  region: Region,
  /** Caption, section headings, tab and group names above the grid, nearest first. */
  headings: z.array(z.string()),
  /** Column header texts; empty when there are none. */
  columns: z.array(z.string()),
  rows: z.array(GridRow),
  /** Rows are editable controls of an entry being composed (an order form), not a record. */
  composing: z.boolean().optional(),
})
export type Grid = z.infer<typeof Grid>

/** Visible text outside every grid: headings, banners, paragraphs. */
export const TextBlock = z.strictObject({
  text: z.string(),
  lines: z.array(z.string()),
  pairs: z.array(Pair).optional(),
  region: Region,
  headings: z.array(z.string()),
  /** 1–6 when the block is itself a heading. */
  level: z.int().min(1).max(6).optional(),
  locator: Locator,
})
export type TextBlock = z.infer<typeof TextBlock>

/** What the reader gives back for one frame. Its schema is checked where the result enters the extension. */
export const FrameReading = z.strictObject({
  frame: z.int().nonnegative(),
  title: z.string(),
  lang: z.string(),
  grids: z.array(Grid),
  blocks: z.array(TextBlock),
  signs: z.array(Sign),
  unread: z.array(Unread),
  /** Frames this document shows in its visible area, reachable or not. */
  shownFrames: z.int().nonnegative(),
  /** `general`, or `hint:<id>` when a declarative hint said where to look. */
  reader: z.string(),
  readMs: z.number(),
})
export type FrameReading = z.infer<typeof FrameReading>

/** The whole page as read, frames in document order. */
export const PageReading = z.strictObject({
  title: z.string(),
  lang: z.string(),
  frames: z.array(FrameReading),
  unreadFrames: z.array(Unread),
})
export type PageReading = z.infer<typeof PageReading>
