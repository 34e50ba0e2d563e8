import type { Duration } from '../model/criterion'
import type { IsoDay } from '../model/date'
import { isoDayOf } from './civil-of'
import { dayNumber } from './day-number'
import { shift } from './shift'

/** Calendar days from one civil day to another; negative when `to` is earlier. Never milliseconds, never a zone. */
export const daysApart = (from: IsoDay, to: IsoDay): number => dayNumber(to) - dayNumber(from)

/** The civil day `days` after (or before, when negative) another. */
export const plusDays = (day: IsoDay, days: number): IsoDay => isoDayOf(dayNumber(day) + days)

/** Calendar addition: 31 Aug + 6 months is the last of February. `sign` −1 goes back. */
export const plus = (day: IsoDay, duration: Duration, sign: 1 | -1 = 1): IsoDay =>
  isoDayOf(shift(dayNumber(day), duration, sign))

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: IsoDay): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** Completed years from a birth day to another civil day. Born on 29 February, a year is completed on 1 March. */
export const yearsBetween = (birth: IsoDay, on: IsoDay): number =>
  Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0)

/** The first civil day on which someone born on `birth` has completed `years` years. */
export const birthdayOf = (birth: IsoDay, years: number): IsoDay => {
  const day = plus(birth, { value: years, unit: 'year' })
  return yearsBetween(birth, day) < years ? plusDays(day, 1) : day
}
