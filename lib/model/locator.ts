import { z } from 'zod'

/** Where a row stands on the page, so that a click can highlight it again. */
export const Locator = z.strictObject({
  /** Index into `PageReading.frames`. */
  frame: z.int().nonnegative(),
  /** CSS path from the frame's document; ` >>> ` steps into a shadow root. */
  path: z.string(),
  /** Hash of the row's visible text when it was read; a different hash means "changed since it was read". */
  hash: z.string(),
})
export type Locator = z.infer<typeof Locator>
