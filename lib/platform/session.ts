import { z } from 'zod'

/** One opening of the panel: which tab it reads, and which document may speak for it. Never holds anything read from the page. */
export const Session = z.strictObject({
  nonce: z.string().min(16),
  /** The tab whose page is read. */
  tabId: z.int(),
  title: z.string(),
  /** Epoch milliseconds of the toolbar click. */
  clickedAt: z.number(),
  /** The page is our own practice chart, which reads itself when asked. */
  practice: z.literal(true).optional(),
  /** A request was carried to this page by the click. */
  portal: z.literal(true).optional(),
  /** The panel stands in a window of its own, in this tab. */
  windowTabId: z.int().optional(),
  /** The panel's document, bound by its first `panel-ready`. */
  panelDocument: z.string().optional(),
  /** Browser frame ids in the order of `PageReading.frames`, from the last reading. */
  frameIds: z.array(z.int()),
})
export type Session = z.infer<typeof Session>
