import { type LedgerEntry, type Month, monthOf } from './ledger-entry'
import { isKind, standingOf } from './standing'

/** The month `by` months later; earlier when negative. */
export const shiftMonth = (month: Month, by: number): Month => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

export interface MonthCount {
  month: Month
  count: number
}

/** One centre's places in one indication; all of a program's initiations without. */
export interface MonthScope {
  centre: string
  indication: string
}

/** Distinct patients started in each of the last `months` months up to and with `until`, the oldest first; months without are 0. */
export const initiationsByMonth = (
  entries: readonly LedgerEntry[],
  program: string,
  until: Month,
  months: number,
  scope: MonthScope | null = null,
): MonthCount[] => {
  const patients = new Map<Month, Set<string>>()
  for (const { patient, day, centre, indication } of standingOf(entries, program).counted.filter(
    isKind('initiation'),
  )) {
    if (scope !== null && (scope.centre !== centre || scope.indication !== indication)) continue
    const month = monthOf(day)
    patients.set(month, (patients.get(month) ?? new Set()).add(patient))
  }
  return Array.from({ length: months }, (_, i) => shiftMonth(until, i - months + 1)).map((month) => ({
    month,
    count: patients.get(month)?.size ?? 0,
  }))
}
