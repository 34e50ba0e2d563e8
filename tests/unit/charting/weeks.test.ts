import { describe, expect, it } from 'vitest'
import { chartDateOf } from '../../../lib/charting/dates/chart-date'
import { scanDates } from '../../../lib/charting/dates/scan-dates'
import { weekAlone } from '../../../lib/charting/dates/week-alone'
import { daysOfWeek } from '../../../lib/charting/dates/week-days'
import { AS_OF, chart, page, table } from './build'

describe('weeks of the calendar', () => {
  it.each([
    [2026, 1, '2025-12-29', '2026-01-04'],
    [2026, 53, '2026-12-28', '2027-01-03'],
    [2025, 34, '2025-08-18', '2025-08-24'],
  ])('%d week %d', (year, week, monday, sunday) => {
    const days = daysOfWeek(year, week)
    expect([days.length, days[0], days[6]]).toEqual([7, monday, sunday])
  })
  it.each([0, 53, 54])('2025 has no week %d', (week) => expect(daysOfWeek(2025, week)).toEqual([]))

  it.each(['week 12 2026', 'sem. 12/2026', 'wk 12 2026', '2026-W12', 'S12 2026', 'semaine 12 de 2026', 'KW 12/2026'])(
    '%s',
    (text) => {
      const [mention] = scanDates(text)
      expect(mention && chartDateOf(mention, 'dmy', AS_OF)).toMatchObject({
        date: { written: text, readings: expect.arrayContaining(['2026-03-16', '2026-03-22']) },
      })
    },
  )
  it.each(['12 weeks', '1x/sem 12/2026', '6 sem 12/2026', '10 mg per week 2026', 'Infliximab week 6'])(
    '"%s" is no week',
    (text) => expect(scanDates(text).filter(({ parts }) => parts.kind === 'week')).toEqual([]),
  )
  it('without a year is a date in a column for dates alone: the last one that has begun', () => {
    expect(weekAlone('1 per week')).toBeUndefined()
    const grid = table(['Medicatie'], ['Middel', 'Start', 'Stop'], [['Methotrexaat 15 mg', 'wk 50', 'wk 12']])
    const [course] = chart(page({ lang: 'nl', grids: [grid] })).medications
    expect(course?.start).toMatchObject({ readings: expect.arrayContaining(['2025-12-08', '2025-12-14']) })
    expect(course?.end).toMatchObject({ readings: expect.arrayContaining(['2026-03-16', '2026-03-22']) })
  })
})

describe('what a row leaves empty', () => {
  it('is not filled in from the day of its entry', () => {
    const columns = ['Entered Date', 'Start Date', 'Medication', 'Dose']
    const grid = table(['Drug Profile'], columns, [
      ['2025-02-11', '', 'Methotrexate', '15 mg'],
      ['2025-02-11', '2024-03', 'Azathioprine', '50 mg'],
    ])
    expect(chart(page({ lang: 'en', grids: [grid] })).medications.map(({ start }) => start)).toEqual([null, '2024-03'])
  })
})

describe('a year behind the word that says what it is', () => {
  it.each([['Rebif - stopped 2023, injection site reactions'], ['arrêtée 2023'], ['gestopt 2023']])('%s', (text) =>
    expect(scanDates(text).map(({ written }) => written)).toEqual(['2023']),
  )
})
