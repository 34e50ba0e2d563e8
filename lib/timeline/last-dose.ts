import type { Span } from '../dates/span'
import type { Exposure } from './exposure'

/** When the last dose was (or will be), as day numbers. `lo: -Infinity`: nothing bounds it from below. */
export interface LastDose extends Span {
  /** `yes`: still taken, and `hi` assumes that it is stopped on asOf. `maybe`: nothing says that it was stopped. */
  ongoing: 'yes' | 'maybe' | 'no'
}

const latest = (days: readonly Span[]): Span => ({
  lo: Math.max(...days.map((day) => day.lo)),
  hi: Math.max(...days.map((day) => day.hi)),
})

/**
 * The day of the last dose of an exposure, as an interval. A stop date is the last dose day. What has no end was taken at
 * least on its first day, and on the day it was "last given", and, unless ongoing, not after asOf. Null when it was never taken, or not yet.
 */
export const lastDose = (exposure: Exposure, asOf: number): LastDose | null => {
  if (exposure.taken !== 'yes') return null
  const { startDays: start, endDays: end, given, lastGiven, ongoing } = exposure
  if (exposure.conflict === 'over-ahead') {
    // Over, and yet ahead: any day up to today, or the day as written.
    const written = Math.max(end?.hi ?? start?.hi ?? asOf, ...given.map((day) => day.hi))
    const from = start === null || start.lo > asOf || given.length > 0 ? Number.NEGATIVE_INFINITY : start.lo
    return { lo: from, hi: Math.max(asOf, written), ongoing: 'no' }
  }
  // Not taken now: the last dose may have been on any day so far, and there may have been none.
  if (exposure.statement?.status === 'not-taken')
    return { lo: Number.NEGATIVE_INFINITY, hi: Math.min(end?.hi ?? asOf, asOf), ongoing: 'no' }
  const from = start === null ? Number.NEGATIVE_INFINITY : Math.min(start.lo, asOf)
  if (given.length > 0) {
    const last = latest(given)
    // An end or a start after the days that are listed speaks of doses that are not.
    const hi = Math.max(last.hi, end?.hi ?? last.hi, Math.min(start?.hi ?? last.hi, asOf))
    return {
      lo: Math.min(Math.max(last.lo, lastGiven?.lo ?? last.lo), hi),
      hi: ongoing === 'no' ? hi : Math.max(hi, asOf),
      ongoing,
    }
  }
  const { status } = exposure.statement ?? {}
  // Held although its end lies ahead: the last dose may be behind.
  if (status === 'on-hold' && end !== null && ongoing === 'maybe')
    return { lo: from, hi: Math.max(end.hi, asOf), ongoing }
  // What was given on a day was taken until then at least; doses after it are not ruled out.
  if (end === null)
    return { lo: ongoing === 'yes' ? asOf : Math.max(from, Math.min(lastGiven?.lo ?? from, asOf)), hi: asOf, ongoing }
  if (exposure.conflict === 'ends-before-start') {
    const hi = Math.max(end.hi, start?.hi ?? end.hi, asOf)
    return { lo: Math.min(end.lo, start?.lo ?? end.lo), hi, ongoing: 'maybe' }
  }
  const lo = Math.max(end.lo, start?.lo ?? end.lo)
  if (exposure.conflict === 'active-past-its-end') return { lo, hi: Math.max(end.hi, asOf), ongoing: 'maybe' }
  // A stopped course cannot have ended after today, however coarsely its end was written.
  const stopped = status === 'stopped' || status === 'completed'
  return { lo, hi: stopped && lo <= asOf ? Math.min(end.hi, asOf) : end.hi, ongoing }
}
