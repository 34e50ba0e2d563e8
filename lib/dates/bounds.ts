import { endOfMonth, formatISO, parseISO } from 'date-fns'
import type { ChartDate, DateBounds, PartialDate } from '../model/date'

const boundsOfPartial = (date: PartialDate): DateBounds => {
  if (date.length === 4) return { earliest: `${date}-01-01`, latest: `${date}-12-31` }
  if (date.length === 7) {
    const last = formatISO(endOfMonth(parseISO(`${date}-01`)), { representation: 'date' })
    return { earliest: `${date}-01`, latest: last }
  }
  return { earliest: date, latest: date }
}

/**
 * The first and last civil day a chart date can mean, over all its readings; null when the page wrote no date.
 * `2026-03` → 2026-03-01 … 2026-03-31.
 */
export const boundsOf = (date: ChartDate | undefined): DateBounds | null => {
  if (date == null) return null
  const readings = typeof date === 'string' ? [date] : date.readings
  const bounds = readings.map(boundsOfPartial)
  const earliest = bounds.map((b) => b.earliest).sort()[0]
  const latest = bounds
    .map((b) => b.latest)
    .sort()
    .at(-1)
  return earliest === undefined || latest === undefined ? null : { earliest, latest }
}
