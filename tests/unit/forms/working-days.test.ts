import { describe, expect, it } from 'vitest'
import { HolidayTable } from '../../../lib/forms/holiday-table'
import { addWorkingDays } from '../../../lib/forms/working-days'
import { holidayTable } from '../../../scripts/generate-holidays'

const table = HolidayTable.parse(holidayTable())
const due = (from: string, days: number, country: 'BE' | 'FR' | 'NL' = 'BE') =>
  addWorkingDays(from, days, table, country)?.day

describe('working days', () => {
  it.each([
    ['a week without holidays, from a Monday', '2026-03-02', 5, '2026-03-09'],
    ['a request complete on a Friday is first counted on Monday', '2026-03-06', 1, '2026-03-09'],
    ['a request complete on a Saturday too', '2026-03-07', 1, '2026-03-09'],
    ['ten working days', '2026-03-02', 10, '2026-03-16'],
    ['the day before Belgium’s national day is a Monday: one day later is the 22nd', '2026-07-20', 1, '2026-07-22'],
    ['the last working day before it is not moved', '2026-07-17', 1, '2026-07-20'],
    ['over Easter Monday', '2026-04-03', 1, '2026-04-07'],
    ['over All Saints on a Sunday nothing is lost', '2026-10-30', 1, '2026-11-02'],
    ['over Armistice Day, a Wednesday', '2026-11-10', 1, '2026-11-12'],
    ['ten working days after 5 November 2026, with Armistice Day on the way', '2026-11-05', 10, '2026-11-20'],
    ['seven working days over Christmas and New Year', '2026-12-22', 7, '2027-01-04'],
  ])('%s', (_name, from, days, expected) => expect(due(from, days)).toBe(expected))

  it('says which holidays moved it', () => {
    expect(addWorkingDays('2026-12-22', 7, table, 'BE')?.skipped).toEqual(['2026-12-25', '2027-01-01'])
  })

  it('each country has its own: 14 July, 21 July, 27 April', () => {
    expect([due('2026-07-13', 1, 'FR'), due('2026-07-13', 1, 'BE')]).toEqual(['2026-07-15', '2026-07-14'])
    expect([due('2026-07-20', 1, 'FR'), due('2026-07-20', 1, 'BE')]).toEqual(['2026-07-21', '2026-07-22'])
    expect([due('2026-04-24', 1, 'NL'), due('2026-04-24', 1, 'BE')]).toEqual(['2026-04-28', '2026-04-27'])
  })

  it('Belgium’s ten public holidays of 2026', () => {
    expect(table.days.BE.filter((day) => day.startsWith('2026'))).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ])
  })

  it('outside the years of the table there is no deadline rather than a wrong one', () => {
    expect(addWorkingDays('2016-12-31', 1, table, 'BE')).toBeNull()
    expect(addWorkingDays('2036-12-30', 10, table, 'BE')).toBeNull()
  })
})
