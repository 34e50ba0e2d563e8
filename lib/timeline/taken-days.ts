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
  const clip = (spans: readonly Span[]) =>
    spans.filter((s) => s.lo <= asOf && s.lo <= s.hi).map((s) => ({ lo: s.lo, hi: Math.min(s.hi, asOf) }))
  // Meant for a day that has passed: nobody says whether it was begun.
  if (last === null)
    return {
      certain: [],
      possible:
        exposure.taken === 'not-yet' && exposure.startDays !== null
          ? clip([{ lo: exposure.startDays.lo, hi: asOf }])
          : [],
    }
  if (exposure.conflict === 'over-ahead') return { certain: [], possible: clip([{ lo: last.lo, hi: asOf }]) }
  if (exposure.statement?.status === 'not-taken')
    return { certain: [], possible: clip([{ lo: exposure.startDays?.lo ?? last.lo, hi: last.hi }]) }
  if (exposure.given.length > 0) {
    const certain = clip(exposure.given.filter((day) => day.lo === day.hi))
    // What is listed need not be all: a start, an end or an active status speaks of days beside those given.
    const from = Math.min(last.lo, exposure.startDays?.lo ?? last.lo)
    const open = last.hi > from ? [{ lo: from, hi: last.hi }] : []
    return { certain, possible: clip([...exposure.given, ...open]) }
  }
  const start = exposure.startDays
  if (exposure.conflict === 'ends-before-start')
    return { certain: [], possible: clip([{ lo: Number.NEGATIVE_INFINITY, hi: last.hi }]) }
  const possible = clip([{ lo: start?.lo ?? Number.NEGATIVE_INFINITY, hi: last.hi }])
  // A row without an end was taken on its first day at least; one without a start, on its last.
  const first = start === null ? last.lo : start.hi
  const held = exposure.statement?.status === 'on-hold'
  const until = held || (exposure.endDays === null && exposure.ongoing !== 'yes') ? first : last.lo
  const sure = Number.isFinite(first) && (start !== null || last.lo === last.hi)
  const oneDay =
    (held || exposure.endDays === null) && start !== null && start.lo !== start.hi && exposure.ongoing !== 'yes'
  return { certain: sure && !oneDay ? clip([{ lo: first, hi: until }]) : [], possible }
}
