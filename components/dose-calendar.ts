import { isoDayOf } from '../lib/dates/civil-of'
import { dayNumber } from '../lib/dates/day-number'
import type { IsoDay } from '../lib/model/date'
import type { Dosing } from '../lib/model/pack'

export interface PlannedDose {
  day: IsoDay
  /** Null where the source gives the dose by weight. */
  mg: number | null
}

/** Doses shown ahead: enough to plan with, few enough to read. */
const AHEAD = 6

/** The days of the first doses, counted from the planned one; empty where the source gives no interval. */
export const doseCalendar = (dosing: Dosing, planned: IsoDay): PlannedDose[] => {
  const { everyDays, loadingMg, maintenanceMg } = dosing
  if (everyDays === undefined) return []
  const first = dayNumber(planned)
  return Array.from({ length: AHEAD }, (_, n) => ({
    day: isoDayOf(first + n * everyDays),
    mg: (n === 0 ? (loadingMg ?? maintenanceMg) : maintenanceMg) ?? null,
  }))
}
