import type { Span } from '../dates/span'
import type { Exposure } from './exposure'
import { lastDose } from './last-dose'

/** Days a row certainly covers, and days it may cover. `certain` is null when not even one day is sure. */
export interface TakenDays {
  certain: readonly Span[]
  possible: readonly Span[]
}

/**
 * The days on which an exposure's drug was taken, up to and including asOf: what lies ahead is not yet exposure.
 * Certain from the latest possible start to the earliest possible end; possible from the earliest to the latest.
 */
export const takenDays = (exposure: Exposure, asOf: number): TakenDays => {
  const last = lastDose(exposure, asOf)
  if (last === null) return { certain: [], possible: [] }
  const clip = (spans: readonly Span[]) =>
    spans.filter((s) => s.lo <= asOf && s.lo <= s.hi).map((s) => ({ lo: s.lo, hi: Math.min(s.hi, asOf) }))
  if (exposure.given.length > 0) {
    const certain = clip(exposure.given.filter((day) => day.lo === day.hi))
    const open = exposure.ongoing === 'no' ? [] : [{ lo: last.lo, hi: asOf }]
    return { certain, possible: clip([...exposure.given, ...open]) }
  }
  const start = exposure.startDays
  const possible = clip([{ lo: start?.lo ?? Number.NEGATIVE_INFINITY, hi: last.hi }])
  if (exposure.conflict === 'ends-before-start') return { certain: [], possible }
  // A row without an end was taken on its first day at least; one without a start, on its last.
  const first = start === null ? last.lo : start.hi
  const until = exposure.endDays === null && exposure.ongoing !== 'yes' ? first : last.lo
  const sure = Number.isFinite(first) && (start !== null || last.lo === last.hi)
  const oneDay = exposure.endDays === null && start !== null && start.lo !== start.hi && exposure.ongoing !== 'yes'
  return { certain: sure && !oneDay ? clip([{ lo: first, hi: until }]) : [], possible }
}
