import { z } from 'zod'
import { isRealDate } from './is-partial-date'

/** A civil date with the precision it was written with: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Never a `Date`, never a zone. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine(isRealDate, 'no such day')
export type PartialDate = z.infer<typeof PartialDate>

/** A whole civil day, `YYYY-MM-DD`. */
export const IsoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDate, 'no such day')
export type IsoDay = z.infer<typeof IsoDay>

/**
 * A date that the page did not write as one plain civil date: day and month could be swapped (several readings),
 * or it was written relative to today ("3 weeks ago"). The true date is one of `readings`.
 */
export const WrittenDate = z.strictObject({ written: z.string(), readings: z.array(PartialDate).min(1) })
export type WrittenDate = z.infer<typeof WrittenDate>

/** A date as a chart holds it; null = not on the page. */
export const ChartDate = z.union([PartialDate, WrittenDate]).nullable()
export type ChartDate = z.infer<typeof ChartDate>

/** The first and last day a date can mean. Everything computes on these. */
export const DateBounds = z.strictObject({ earliest: IsoDay, latest: IsoDay })
export type DateBounds = z.infer<typeof DateBounds>
