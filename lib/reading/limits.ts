/** How much of one frame is read. What lies beyond is named in `unread`, never swallowed. */
export const LIMITS = {
  /** Rows of all grids together. */
  rows: 20_000,
  /** Characters of visible text. */
  text: 10_000_000,
  /** Elements inside elements; real charts stay under 100. */
  depth: 1_000,
  /** Boxes kept of one frame: 20,000 rows of some thirty elements. */
  boxes: 800_000,
} as const

/** A slice of work after which the page gets its turn: a sixth of a long task (50 ms), to leave room for its own work. */
export const SLICE_MS = 8

/** How often a reading starts again because the page changed under it. */
export const MAX_RESTARTS = 2
