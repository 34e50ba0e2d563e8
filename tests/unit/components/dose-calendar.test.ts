import { expect, it } from 'vitest'
import { doseCalendar } from '../../../components/dose-calendar'

const text = { en: '', fr: '', nl: '' }
const dosing = { text, route: 'subcutaneous' as const, quotes: [], loadingMg: 600, maintenanceMg: 300, everyDays: 14 }

it('the loading dose on the planned day, then every two weeks', () =>
  expect(doseCalendar(dosing, '2026-11-25').slice(0, 3)).toEqual([
    { day: '2026-11-25', mg: 600 },
    { day: '2026-12-09', mg: 300 },
    { day: '2026-12-23', mg: 300 },
  ]))

it('crosses the end of February of a leap year', () =>
  expect(doseCalendar({ ...dosing, everyDays: 1 }, '2028-02-28')[2]?.day).toBe('2028-03-01'))

it('a dose by weight has its days and no milligrams', () =>
  expect(
    doseCalendar({ text, route: 'intravenous', quotes: [], everyDays: 28, maintenanceMgPerKg: 6 }, '2026-11-25')[0],
  ).toEqual({
    day: '2026-11-25',
    mg: null,
  }))

it('without an interval there is no calendar', () =>
  expect(doseCalendar({ text, route: 'oral', quotes: [] }, '2026-11-25')).toEqual([]))
