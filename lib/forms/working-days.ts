import { getDay, parseISO } from 'date-fns'
import { plusDays } from '../dates/days'
import type { IsoDay } from '../model/date'
import type { HolidayCountry, HolidayTable } from './holiday-table'

/** A deadline, with the public holidays that moved it. */
export interface Deadline {
  day: IsoDay
  /** Public holidays that fell on a weekday on the way and were not counted. */
  skipped: IsoDay[]
}

const isWeekend = (day: IsoDay): boolean => [0, 6].includes(getDay(parseISO(day)))

/**
 * The `count`-th working day after `from` (the day itself is not counted; Saturdays, Sundays and the country's public
 * holidays are skipped). Null when the way leads outside the days the table covers: better no deadline than a wrong one.
 */
export const addWorkingDays = (
  from: IsoDay,
  count: number,
  table: HolidayTable,
  country: HolidayCountry,
): Deadline | null => {
  const holidays = new Set(table.days[country])
  const skipped: IsoDay[] = []
  let day = from
  let left = count
  if (from < table.from || from > table.until) return null
  while (left > 0) {
    day = plusDays(day, 1)
    if (day > table.until) return null
    if (isWeekend(day)) continue
    if (holidays.has(day)) skipped.push(day)
    else left--
  }
  return { day, skipped }
}
