import { z } from 'zod'
import { IsoDay } from '../../model/date'

/** What kind of use outside a marketing authorisation. */
export const UseKind = z.enum(['off-label', 'compassionate', 'early-access', 'shortage-substitute'])
export type UseKind = z.infer<typeof UseKind>

/** How it went, as far as anybody wrote down. */
export const UseOutcome = z.enum(['ongoing', 'benefit', 'no-benefit', 'stopped-for-harm', 'not-known'])
export type UseOutcome = z.infer<typeof UseOutcome>

/** One use in the local register: the medicine, what for, since when. The patient is a pseudonym; no free text about a person. */
export const RegisterEntry = z.strictObject({
  id: z.string().min(8),
  patient: z.string().regex(/^[0-9a-f]{64}$/),
  substance: z.string().min(1).max(200),
  condition: z.string().min(1).max(200),
  kind: UseKind,
  centre: z.string().max(120),
  start: IsoDay,
  outcome: UseOutcome,
  who: z.string().max(200),
  recordedOn: IsoDay,
  /** Written by mistake: counts no more, stays to be read. */
  struck: z.strictObject({ who: z.string().max(200), on: IsoDay, note: z.string().min(1).max(500) }).optional(),
})
export type RegisterEntry = z.infer<typeof RegisterEntry>
