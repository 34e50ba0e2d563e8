import type { ChartDate, DateBounds } from '../model/date'
import { boundsOfSpan, spanOf } from './span'

/**
 * The first and last civil day a chart date can mean, over all its readings; null when the page wrote no date.
 * `2026-03` → 2026-03-01 … 2026-03-31.
 */
export const boundsOf = (date: ChartDate | undefined): DateBounds | null => {
  const span = spanOf(date)
  return span === null ? null : boundsOfSpan(span)
}
