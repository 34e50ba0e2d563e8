import type { IsoDay } from '../model/date'

export interface Civil {
  year: number
  month: number
  day: number
}

/** Year, month and day of a day number; the inverse of `dayNumberOf`. */
export const civilOf = (n: number): Civil => {
  const z = n + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)

/** The civil day of a day number: 0 → `1970-01-01`. */
export const isoDayOf = (n: number): IsoDay => {
  const { year, month, day } = civilOf(n)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
