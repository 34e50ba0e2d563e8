import { addDays, addMonths, differenceInCalendarDays } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilOf, isoDayOf } from '../../../lib/dates/civil-of'
import { dayNumber, dayNumberOf } from '../../../lib/dates/day-number'
import { birthdayOf, daysApart, plus, plusDays, yearsBetween } from '../../../lib/dates/days'
import { daysInMonth } from '../../../lib/dates/days-in-month'
import { shift } from '../../../lib/dates/shift'
import { boundsOfSpan, spanOf } from '../../../lib/dates/span'

/** The oracle counts in UTC noon, where every civil day exists; local midnights do not in every zone. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const isoUtc = (date: Date) => date.toISOString().slice(0, 10)

describe('day numbers', () => {
  it('count one by one from 1880 to 2130, as the calendar does', () => {
    let date = noon('1880-01-01')
    const end = noon('2130-01-01')
    let previous = dayNumber('1879-12-31')
    while (date < end) {
      const day = isoUtc(date)
      const n = dayNumber(day)
      if (n !== previous + 1 || isoDayOf(n) !== day) throw new Error(day)
      previous = n
      date = new Date(date.getTime() + 86_400_000)
    }
    expect(isoDayOf(previous)).toBe('2129-12-31')
  })

  it('begin at zero on 1 January 1970', () => expect(dayNumber('1970-01-01')).toBe(0))

  it('turn into year, month and day and back, also far away', () =>
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
        const { year, month, day } = civilOf(n)
        expect(dayNumberOf(year, month, day)).toBe(n)
      }),
      { numRuns: 10_000 },
    ))

  it('know a day that a time zone skipped', () => {
    // Kiritimati went from 30 December 1994 to 1 January 1995; a birthday on the 31st is still a day.
    expect(plusDays('1994-12-30', 1)).toBe('1994-12-31')
    expect(daysApart('1994-12-30', '1995-01-01')).toBe(2)
  })

  it('agree with date-fns where it can be trusted', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: -800, max: 800 }), (from, by) => {
        const start = new Date(2000, 5, 15, 12)
        const a = addDays(start, from % 9000)
        const b = addDays(a, by)
        const iso = (d: Date) => isoDayOf(dayNumberOf(d.getFullYear(), d.getMonth() + 1, d.getDate()))
        expect(daysApart(iso(a), iso(b))).toBe(differenceInCalendarDays(b, a))
        const months = addMonths(a, by % 60)
        expect(
          isoDayOf(shift(dayNumber(iso(a)), { value: Math.abs(by % 60) || 1, unit: 'month' }, by % 60 < 0 ? -1 : 1)),
        ).toBe(by % 60 === 0 ? iso(addMonths(a, 1)) : iso(months))
      }),
    ))
})

describe('calendar months and years', () => {
  it.each([
    ['2025-08-31', 6, 'month', 1, '2026-02-28'],
    ['2027-08-31', 6, 'month', 1, '2028-02-29'],
    ['2026-05-31', 1, 'month', -1, '2026-04-30'],
    ['2026-03-31', 1, 'month', -1, '2026-02-28'],
    ['2024-02-29', 1, 'year', 1, '2025-02-28'],
    ['2024-02-29', 4, 'year', 1, '2028-02-29'],
    ['2026-11-20', 12, 'month', -1, '2025-11-20'],
    ['2026-01-15', 12, 'week', 1, '2026-04-09'],
    ['2026-12-31', 1, 'day', 1, '2027-01-01'],
  ] as const)('%s, %i %s, %i → %s', (day, value, unit, sign, expected) =>
    expect(plus(day, { value, unit }, sign)).toBe(expected),
  )

  it.each([
    [2024, 29],
    [2023, 28],
    [2000, 29],
    [1900, 28],
  ])('February %i has %i days', (year, days) => expect(daysInMonth(year, 2)).toBe(days))
})

describe('age', () => {
  it.each([
    ['2008-11-20', '2026-11-20', 18],
    ['2008-11-21', '2026-11-20', 17],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
  ])('born %s is %s: %i', (birth, on, years) => expect(yearsBetween(birth, on)).toBe(years))

  it('a birthday is the first day on which the years are complete', () =>
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 1, max: 100 }), (n, years) => {
        const birth = isoDayOf(n)
        const day = birthdayOf(birth, years)
        expect(yearsBetween(birth, day)).toBe(years)
        expect(yearsBetween(birth, plusDays(day, -1))).toBe(years - 1)
      }),
    ))
})

describe('a date keeps the precision it was written with', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-06-10', '2026-06-10', '2026-06-10'],
  ])('%s is %s to %s', (date, earliest, latest) => {
    const span = spanOf(date)
    expect(span && boundsOfSpan(span)).toEqual({ earliest, latest })
  })
  it('a date that can be read two ways spans both', () => {
    const span = spanOf({ written: '03/04/2026', readings: ['2026-04-03', '2026-03-04'] })
    expect(span && boundsOfSpan(span)).toEqual({ earliest: '2026-03-04', latest: '2026-04-03' })
  })
  it('no date is no span', () => expect(spanOf(null)).toBeNull())
})
