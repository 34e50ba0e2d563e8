import { daysApart, plus, plusDays } from '../../dates/days'
import type { IsoDay, PartialDate } from '../../model/date'
import type { AgoUnit } from './mention'

const daysFrom = (from: IsoDay, to: IsoDay): PartialDate[] =>
  Array.from({ length: daysApart(from, to) + 1 }, (_, i) => plusDays(from, i))

const monthsFrom = (from: IsoDay, to: IsoDay): PartialDate[] => {
  const months: PartialDate[] = []
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = plus(day, { value: 1, unit: 'month' }))
    months.push(day.slice(0, 7))
  return months
}

/**
 * Every date that "in N units" can mean, as wide as "N units ago" is: "in 2 weeks" is any day from ten days to three weeks on. Days are
 * counted as written.
 */
export const aheadReadings = (count: number, unit: AgoUnit, asOf: IsoDay): PartialDate[] => {
  switch (unit) {
    case 'hour':
      return [asOf, plusDays(asOf, Math.max(1, Math.ceil(count / 24)))]
    case 'day':
      return [plusDays(asOf, count)]
    case 'week':
      return daysFrom(plusDays(asOf, Math.floor(7 * (count - 0.5))), plusDays(asOf, 7 * (count + 1)))
    case 'month':
    case 'year': {
      const sooner = count > 1 ? plus(asOf, { value: count - 1, unit }) : asOf
      const earliest = unit === 'month' ? plusDays(sooner, 15) : plus(sooner, { value: 6, unit: 'month' })
      return monthsFrom(earliest, plus(asOf, { value: count + 1, unit }))
    }
  }
}

/**
 * Every date that "N units ago" can mean. Screens and people round up from half a unit or cut off a whole one, so
 * "5 months ago" is anything from four and a half to six months back, told in months; "19 days ago" is a day.
 */
export const agoReadings = (count: number, unit: AgoUnit, asOf: IsoDay): PartialDate[] => {
  switch (unit) {
    case 'hour':
      // No clock in the core: some hours ago may have been yesterday.
      return [plusDays(asOf, -Math.max(1, Math.ceil(count / 24))), asOf]
    case 'day':
      return [plusDays(asOf, -count)]
    case 'week':
      return daysFrom(plusDays(asOf, -7 * (count + 1)), plusDays(asOf, -Math.floor(7 * (count - 0.5))))
    case 'month':
    case 'year': {
      const earliest = plus(asOf, { value: count + 1, unit }, -1)
      const nearer = count > 1 ? plus(asOf, { value: count - 1, unit }, -1) : asOf
      // The nearer bound is half a unit after the stated one: 15 days or 6 months.
      const latest = unit === 'month' ? plusDays(nearer, -15) : plus(nearer, { value: 6, unit: 'month' }, -1)
      return monthsFrom(earliest, latest)
    }
  }
}
