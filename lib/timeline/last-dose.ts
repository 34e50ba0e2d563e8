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
 * least on its first day and, unless ongoing, not after asOf. Null when it was never taken, or not yet.
 */
export const lastDose = (exposure: Exposure, asOf: number): LastDose | null => {
  if (exposure.taken !== 'yes') return null
  const { startDays: start, endDays: end, given, ongoing } = exposure
  const from = start === null ? Number.NEGATIVE_INFINITY : Math.min(start.lo, asOf)
  if (given.length > 0) {
    const last = latest(given)
    return { lo: last.lo, hi: ongoing === 'no' ? last.hi : Math.max(last.hi, asOf), ongoing }
  }
  if (end === null) return { lo: ongoing === 'yes' ? asOf : from, hi: asOf, ongoing }
  if (exposure.conflict === 'ends-before-start') {
    const hi = Math.max(end.hi, start?.hi ?? end.hi, asOf)
    return { lo: Math.min(end.lo, start?.lo ?? end.lo), hi, ongoing: 'maybe' }
  }
  const lo = Math.max(end.lo, start?.lo ?? end.lo)
  if (exposure.conflict === 'active-past-its-end') return { lo, hi: Math.max(end.hi, asOf), ongoing: 'maybe' }
  // A stopped course cannot have ended after today, however coarsely its end was written.
  const status = exposure.statement?.status
  const stopped = status === 'stopped' || status === 'completed'
  return { lo, hi: stopped && lo <= asOf ? Math.min(end.hi, asOf) : end.hi, ongoing }
}
