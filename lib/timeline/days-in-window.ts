import { shift } from '../dates/shift'
import type { Span } from '../dates/span'
import type { Duration } from '../model/criterion'

/** Days of exposure counted from `from` on, of the days that the minimum takes from there: "97 of 123 days". */
export interface CountedDays {
  from: number
  days: number
  required: number
}

/** What of the eras lies inside the window, first and last day included. */
export const clipped = (eras: readonly Span[], window: Span): Span[] =>
  eras
    .map((era) => ({ lo: Math.max(era.lo, window.lo), hi: Math.min(era.hi, window.hi) }))
    .filter((era) => era.lo <= era.hi)

/**
 * The best count that eras (sorted, not overlapping) reach towards a minimum of calendar time. Four months are as many days as
 * four calendar months from the first day counted have, so days are counted from the start of each era on and the best one is
 * taken: more exposure can only help. Null without any exposure.
 */
export const countTowards = (eras: readonly Span[], minimum: Duration): CountedDays | null => {
  let days = 0
  let best: CountedDays | null = null
  for (let i = eras.length - 1; i >= 0; i--) {
    const era = eras[i]
    if (era === undefined) continue
    days += era.hi - era.lo + 1
    const required = shift(era.lo, minimum) - era.lo
    if (best === null || days * best.required >= best.days * required) best = { from: era.lo, days, required }
  }
  return best
}
