import {
  addDays,
  addMonths,
  addYears,
  differenceInCalendarDays,
  differenceInYears,
  formatISO,
  parseISO,
} from 'date-fns'
import type { Duration } from '../model/criterion'
import type { IsoDay } from '../model/date'

const iso = (date: Date): IsoDay => formatISO(date, { representation: 'date' })

/** Calendar days from one civil day to another; negative when `to` is earlier. Never milliseconds. */
export const daysApart = (from: IsoDay, to: IsoDay): number => differenceInCalendarDays(parseISO(to), parseISO(from))

/** The civil day `days` after (or before, when negative) another. */
export const plusDays = (day: IsoDay, days: number): IsoDay => iso(addDays(parseISO(day), days))

/** Calendar addition: 31 Aug + 6 months is the last of February. `sign` −1 goes back. */
export const plus = (day: IsoDay, duration: Duration, sign: 1 | -1 = 1): IsoDay => {
  const start = parseISO(day)
  const n = sign * duration.value
  switch (duration.unit) {
    case 'day':
      return iso(addDays(start, n))
    case 'week':
      return iso(addDays(start, n * 7))
    case 'month':
      return iso(addMonths(start, n))
    case 'year':
      return iso(addYears(start, n))
  }
}

/** Completed years from a birth day to another civil day. */
export const yearsBetween = (birth: IsoDay, on: IsoDay): number => differenceInYears(parseISO(on), parseISO(birth))
