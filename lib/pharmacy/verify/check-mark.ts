import { z } from 'zod'
import { IsoDay } from '../../model/date'
import { OverrideReason } from './override-reason'

/** A check as a person did it: always who and when. */
export const CheckMark = z.strictObject({
  check: z.string(),
  outcome: z.enum(['ok', 'not-ok']),
  who: z.string().min(1),
  /** ISO date-time, given by the caller. */
  when: z.string().min(1),
  note: z.string().max(2000).optional(),
  /** The day of the test, for a check that asks for a recent one. */
  testedOn: IsoDay.optional(),
  /** Why it holds although the judgement says it does not. */
  override: OverrideReason.optional(),
})
export type CheckMark = z.infer<typeof CheckMark>
