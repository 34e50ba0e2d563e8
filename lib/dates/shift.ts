import type { Duration } from '../model/criterion'
import { civilOf } from './civil-of'
import { dayNumberOf } from './day-number'
import { daysInMonth } from './days-in-month'

const shiftMonths = (n: number, months: number): number => {
  const { year, month, day } = civilOf(n)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return dayNumberOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Calendar addition on day numbers: weeks are 7 days; 31 Aug + 6 months is the last of February. `sign` −1 goes back. */
export const shift = (n: number, duration: Duration, sign: 1 | -1 = 1): number => {
  switch (duration.unit) {
    case 'day':
      return n + sign * duration.value
    case 'week':
      return n + sign * duration.value * 7
    case 'month':
      return shiftMonths(n, sign * duration.value)
    case 'year':
      return shiftMonths(n, sign * duration.value * 12)
  }
}
