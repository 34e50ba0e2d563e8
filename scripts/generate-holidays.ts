import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Holidays from 'date-holidays'
import type { HolidayTable } from '../lib/forms/holiday-table'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const FROM = 2017
const UNTIL = 2036

const daysOf = (country: string): string[] => {
  const calendar = new Holidays(country)
  const days: string[] = []
  for (let year = FROM; year <= UNTIL; year++) {
    for (const holiday of calendar.getHolidays(year, 'en')) {
      if (holiday.type === 'public') days.push(holiday.date.slice(0, 10))
    }
  }
  return [...new Set(days)].sort((a, b) => a.localeCompare(b, 'en'))
}

/** Public holidays of Belgium, France and the Netherlands for the years that are shipped. */
export const holidayTable = (): HolidayTable => ({
  from: `${FROM}-01-01`,
  until: `${UNTIL}-12-31`,
  days: { BE: daysOf('BE'), FR: daysOf('FR'), NL: daysOf('NL') },
})

/** Writes them to `public/generated/holidays.json`. */
export const generateHolidays = (root = ROOT): HolidayTable => {
  const table = holidayTable()
  const out = join(root, 'public', 'generated', 'holidays.json')
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, JSON.stringify(table))
  return table
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { days } = generateHolidays()
  console.log(`holidays: BE ${days.BE.length}, FR ${days.FR.length}, NL ${days.NL.length} days, ${FROM}–${UNTIL}`)
}
