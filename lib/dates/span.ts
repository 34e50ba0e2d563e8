import type { ChartDate, DateBounds, PartialDate } from '../model/date'
import { isoDayOf } from './civil-of'
import { dayNumberOf } from './day-number'
import { daysInMonth } from './days-in-month'

/** First and last day a date can mean, as day numbers. `-Infinity`: nothing on the page bounds it from below. */
export interface Span {
  lo: number
  hi: number
}

/** Two digits of a date as a number: a chart has thousands of them, and no string need be cut for each. */
const twoDigits = (date: string, at: number): number => (date.charCodeAt(at) - 48) * 10 + date.charCodeAt(at + 1) - 48

const spanOfPartial = (date: PartialDate): Span => {
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2)
  if (date.length === 4) return { lo: dayNumberOf(year, 1, 1), hi: dayNumberOf(year, 12, 31) }
  const month = twoDigits(date, 5)
  if (date.length === 7)
    return { lo: dayNumberOf(year, month, 1), hi: dayNumberOf(year, month, daysInMonth(year, month)) }
  const n = dayNumberOf(year, month, twoDigits(date, 8))
  return { lo: n, hi: n }
}

/** The days a chart date can mean, over all its readings; null when the page wrote no date. */
export const spanOf = (date: ChartDate | undefined): Span | null => {
  if (date == null) return null
  if (typeof date === 'string') return spanOfPartial(date)
  const spans = date.readings.map(spanOfPartial)
  return { lo: Math.min(...spans.map((s) => s.lo)), hi: Math.max(...spans.map((s) => s.hi)) }
}

/** A finite span as civil days. */
export const boundsOfSpan = (span: Span): DateBounds => ({ earliest: isoDayOf(span.lo), latest: isoDayOf(span.hi) })
