import { z } from 'zod'
import { IsoDay } from './date'

/** Where a request stands on its way. `more-asked`: the sponsor wants to know more before it answers. */
export const CaseState = z.enum([
  'draft',
  'ready',
  'sent',
  'more-asked',
  'approved',
  'refused',
  'delivered',
  'renewed',
  'stopped',
])
export type CaseState = z.infer<typeof CaseState>

/** One step of a case: where to, on what day it happened, and who wrote it down when. */
export const CaseMove = z.strictObject({
  to: CaseState,
  on: IsoDay,
  /** ISO date-time of the writing, given by the caller. */
  at: z.string(),
  who: z.string().max(200),
})
export type CaseMove = z.infer<typeof CaseMove>

/**
 * What is waited for and until when; `step` is the pack's workflow step. `day` is null when it cannot be counted: the public holidays
 * of that country or year are not known here.
 */
export const CaseDue = z.strictObject({ step: z.string(), day: IsoDay.nullable() })
export type CaseDue = z.infer<typeof CaseDue>

/** The way of one request, kept beside its draft under the same id. It names no patient, and is readable while the drafts are locked. */
export const CaseRecord = z.strictObject({
  id: z.string(),
  /** In order; a request without moves is a draft. */
  moves: z.array(CaseMove).max(500),
  due: CaseDue.nullable(),
})
export type CaseRecord = z.infer<typeof CaseRecord>
