import { plusDays, weekdayOf } from '../../dates/days'
import type { IsoDay } from '../../model/date'

/** The seven days of a calendar week, Monday first (ISO 8601: week 1 holds 4 January); empty for a week that the year does not have. */
export const daysOfWeek = (year: number, week: number): IsoDay[] => {
  const mondayOfFirst = (of: number): IsoDay => {
    const fourth = `${of}-01-04`
    return plusDays(fourth, -((weekdayOf(fourth) + 6) % 7))
  }
  const monday = plusDays(mondayOfFirst(year), 7 * (week - 1))
  return week < 1 || monday >= mondayOfFirst(year + 1) ? [] : [0, 1, 2, 3, 4, 5, 6].map((day) => plusDays(monday, day))
}
