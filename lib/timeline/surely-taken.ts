import type { Exposure } from './exposure'

/**
 * Whether at least one dose was taken by asOf (a day number), whatever the days: the row says so, or every reading of its first
 * day is past. What is intended, was not taken, or may yet begin proves no dose.
 */
export const surelyTaken = (exposure: Exposure, asOf: number): boolean => {
  if (exposure.taken !== 'yes' || exposure.conflict === 'over-ahead') return false
  const status = exposure.statement?.status
  if (status === 'not-taken') return false
  if (status === 'active' || status === 'stopped' || status === 'completed') return true
  if (exposure.given.length > 0) return exposure.given.some((day) => day.hi <= asOf)
  const { startDays: start, endDays: end } = exposure
  if (start !== null) return start.hi <= asOf
  return end === null ? exposure.origin === 'medication' : end.hi <= asOf
}
