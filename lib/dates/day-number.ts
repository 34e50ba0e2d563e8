import type { IsoDay } from '../model/date'

/** Days from 1970-01-01 to the given civil day of the proleptic Gregorian calendar (H. Hinnant's days_from_civil). */
export const dayNumberOf = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** A civil day as a whole number, so that hot loops compare and add integers. `1970-01-01` → 0. No zone is involved. */
export const dayNumber = (day: IsoDay): number =>
  dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
