import { z } from 'zod'
import { CaseRecord } from '../model/case'

/** How long requests are kept, and what was deleted by its age since somebody last looked. */
export const KeepingState = z.strictObject({
  days: z.int().positive(),
  /** The organisation says so: a person cannot change it. */
  fixed: z.boolean(),
  purged: z.strictObject({ on: z.string(), deleted: z.int() }).nullable(),
})
export type KeepingState = z.infer<typeof KeepingState>

/** Messages about where requests stand and how long they are kept. They work while the requests are locked: nothing names a patient. */
export const CASE_MESSAGES = {
  'list-cases': { request: z.strictObject({}), response: z.array(CaseRecord) },
  /** One move more or one less than what is kept; `newer-version-exists` when it stands elsewhere by now. */
  'save-case': { request: z.strictObject({ record: CaseRecord }), response: z.strictObject({}) },
  'keeping-state': { request: z.strictObject({}), response: KeepingState },
  /** Somebody has read what was deleted. */
  'purge-seen': { request: z.strictObject({}), response: z.strictObject({}) },
} as const
