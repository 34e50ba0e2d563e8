import { z } from 'zod'
import { IsoDay } from '../model/date'

/** Countries whose public holidays are shipped. */
export const HolidayCountry = z.enum(['BE', 'FR', 'NL'])
export type HolidayCountry = z.infer<typeof HolidayCountry>

/** Public holidays per country, as `public/generated/holidays.json` holds them, and the span of days they cover. */
export const HolidayTable = z.strictObject({
  from: IsoDay,
  until: IsoDay,
  days: z.record(HolidayCountry, z.array(IsoDay)),
})
export type HolidayTable = z.infer<typeof HolidayTable>
