import { boundsOf } from '../../dates/bounds'
import { daysApart, plus, plusDays, weekdayOf } from '../../dates/days'
import type { ChartDate, IsoDay, PartialDate } from '../../model/date'
import { isPartialDate } from '../../model/is-partial-date'
import { agoReadings, aheadReadings } from './ago-readings'
import { type DateMention, type DayOrder, isRelative } from './mention'
import { daysOfWeek } from './week-days'

/** What systems print where no date was entered. */
const PLACEHOLDERS =
  /^(?:1970-01-01|1900-01-01|1899-12-3[01]|1753-01-01|0001-01-01|1800-01-01|2[1-9]\d\d.*|20(?:99|50)-12-31|9999.*)$/

/** `absent`: a placeholder that means "no date"; `unreadable`: written, and no date a chart can hold. */
export type DateResult = { kind: 'date'; date: NonNullable<ChartDate> } | { kind: 'absent' } | { kind: 'unreadable' }

const iso = (year: number, month: number, day: number): PartialDate | undefined => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isPartialDate(text) ? text : undefined
}

const within = (date: PartialDate, asOf: IsoDay): boolean => {
  const year = Number(date.slice(0, 4))
  return year >= 1900 && year <= Number(asOf.slice(0, 4)) + 10
}

const WHOLE_DAY = 10
/** How much of a day a month and a year are written with. */
const WRITTEN = { month: 7, year: 4 } as const

/** A bare "start 1 December" read this many days before is an announcement. */
const SOON = 31

/** The day of a date without a year: the last time it came round, or the next where the words say that it lies ahead. */
const nearest = (
  month: number,
  day: number,
  ahead: Extract<DateMention['parts'], { kind: 'no-year' }>['ahead'],
  asOf: IsoDay,
): PartialDate | undefined => {
  const year = Number(asOf.slice(0, 4))
  const days = [year - 2, year - 1, year, year + 1].map((y) => iso(y, month, day)).filter((d) => d !== undefined)
  const next = days.find((one) => one >= asOf)
  const soon = next !== undefined && daysApart(asOf, next as IsoDay) <= SOON
  return ahead === 'yes' || (ahead === 'maybe' && soon) ? next : days.filter((one) => one <= asOf).at(-1)
}

const readingsOf = (mention: DateMention, order: DayOrder, asOf: IsoDay): PartialDate[] => {
  const { parts } = mention
  switch (parts.kind) {
    case 'impossible':
      return []
    case 'plain':
      return [parts.date]
    case 'swap': {
      const dmy = iso(parts.year, parts.second, parts.first)
      const mdy = iso(parts.year, parts.first, parts.second)
      const wanted = order === 'dmy' ? [dmy] : order === 'mdy' ? [mdy] : [dmy, mdy]
      return [...new Set(wanted.filter((date) => date !== undefined))]
    }
    case 'ago':
      return parts.count < 0
        ? aheadReadings(-parts.count, parts.unit, asOf)
        : agoReadings(parts.count, parts.unit, asOf)
    case 'calendar':
      return [
        plus(asOf, { value: Math.abs(parts.from), unit: parts.unit }, parts.from < 0 ? -1 : 1).slice(
          0,
          WRITTEN[parts.unit],
        ),
      ]
    case 'weekday': {
      const days = [1, 2, 3, 4, 5, 6, 7].map((back) => plusDays(asOf, -back))
      return days.filter((day) => weekdayOf(day) === parts.day)
    }
    case 'week': {
      const year = Number(asOf.slice(0, 4))
      const years = parts.year === undefined ? [year, year - 1] : [parts.year]
      const weeks = years.map((one) => daysOfWeek(one, parts.week)).filter((days) => days.length > 0)
      return (parts.year === undefined ? weeks.find(([monday = '']) => monday <= asOf) : weeks[0]) ?? []
    }
    case 'no-year': {
      const dmy = nearest(parts.month, parts.day, parts.ahead, asOf)
      const mdy = parts.swap ? nearest(parts.day, parts.month, parts.ahead, asOf) : dmy
      const wanted = order === 'dmy' ? [dmy] : order === 'mdy' ? [mdy] : [dmy, mdy]
      // "Sinds 2/26": where the day comes first, 26 is no month and must be the year.
      const month = `${parts.year}-${String(parts.month).padStart(2, '0')}`
      if (parts.year !== undefined && isPartialDate(month))
        return order === 'dmy'
          ? [month]
          : order === 'mdy'
            ? wanted.flatMap((day) => day ?? [])
            : [month, ...wanted.flatMap((day) => day ?? [])]
      return [...new Set(wanted.filter((day) => day !== undefined))]
    }
  }
}

/**
 * A date as the chart holds it. Plain when there is one reading of the page's own words; with `written` and all readings
 * when day and month could be swapped or it was told relative to today.
 */
export const chartDateOf = (mention: DateMention, order: DayOrder, asOf: IsoDay): DateResult => {
  const all = readingsOf(mention, order, asOf)
  if (all.length > 0 && all.every((date) => PLACEHOLDERS.test(date))) return { kind: 'absent' }
  const readings = all.filter((date) => within(date, asOf))
  const [only] = readings
  if (only === undefined) return { kind: 'unreadable' }
  const relative = isRelative(mention.parts) || (mention.parts.kind === 'no-year' && only.length === WHOLE_DAY)
  if (readings.length === 1 && !relative) return { kind: 'date', date: only }
  return { kind: 'date', date: { written: mention.written, readings } }
}

/** True when every day the first can mean is after every day the second can mean. */
export const surelyAfter = (a: ChartDate, b: ChartDate): boolean => {
  const first = boundsOf(a)
  const second = boundsOf(b)
  return first !== null && second !== null && first.earliest > second.latest
}
