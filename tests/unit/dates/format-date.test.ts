import { describe, expect, it } from 'vitest'
import { formatChartDate, formatDate } from '../../../lib/dates/format-date'

describe('a date is written so that day and month cannot be swapped', () => {
  it.each([
    ['2026-06-14', 'en', '14 Jun 2026'],
    ['2026-06-14', 'fr', '14 juin 2026'],
    ['2026-06-14', 'nl', '14 jun 2026'],
    ['2026-03', 'nl', 'mrt 2026'],
    ['2026', 'fr', '2026'],
  ] as const)('%s in %s is %s', (date, lang, written) => expect(formatDate(date, lang)).toBe(written))

  it('shows every reading of a date that can be read two ways', () =>
    expect(formatChartDate({ written: '3/4/2026', readings: ['2026-04-03', '2026-03-04'] }, 'en')).toBe(
      '3 Apr 2026 / 4 Mar 2026',
    ))

  it('has nothing to show for a date that is not on the page', () => expect(formatChartDate(null, 'en')).toBeNull())
})
