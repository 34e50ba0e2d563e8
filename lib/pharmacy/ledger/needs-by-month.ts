import { daysInMonth } from '../../dates/days-in-month'
import type { IsoDay } from '../../model/date'
import type { Pack } from '../../model/pack'
import { type MonthCount, shiftMonth } from './by-month'
import { type LedgerEntry, type Month, monthOf } from './ledger-entry'
import { treatedOn } from './treated-on'
import { vialDoseOn, vialsFor } from './vials'

/** The day a month is counted on: its last, or today in the month that runs. */
export const lastDayIn = (month: Month, today: IsoDay): IsoDay =>
  monthOf(today) === month ? today : `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`

/**
 * Vials for one dose of every patient under treatment at the end of each of the last `months` months, by the dose the program gave
 * then. Patients without a weight need more than nothing and are not in it. Null: the program gives no dose by weight and vial.
 */
export const needsByMonth = (
  entries: readonly LedgerEntry[],
  pack: Pack,
  today: IsoDay,
  months: number,
): MonthCount[] | null => {
  if (vialDoseOn(pack, today) === null) return null
  return Array.from({ length: months }, (_, i) => shiftMonth(monthOf(today), i - months + 1)).map((month) => {
    const day = lastDayIn(month, today)
    const dose = vialDoseOn(pack, day) ?? vialDoseOn(pack, today)
    const needs = treatedOn(entries, pack.id, day).map(({ weightKg }) =>
      dose === null ? 0 : (vialsFor(weightKg, dose) ?? 0),
    )
    return { month, count: needs.reduce((sum, vials) => sum + vials, 0) }
  })
}
