import { z } from 'zod'
import { Hint } from '../model/hint'

const Nothing = z.strictObject({})

/** What the options page asks of the background about hints for pages that the general reader cannot read. */
export const HINT_MESSAGES = {
  'list-hints': { request: Nothing, response: z.array(Hint) },
  /** Keeps a hint; one with the same id is replaced. */
  'save-hint': { request: z.strictObject({ hint: Hint }), response: Nothing },
  'delete-hint': { request: z.strictObject({ id: z.string() }), response: Nothing },
} as const
