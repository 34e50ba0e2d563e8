import { describe, expect, it } from 'vitest'
import { axisTicks } from '../../../../components/timeline/axis-ticks'
import { viewOf, wholeOf } from '../../../../components/timeline/view-of'
import { dayNumber } from '../../../../lib/dates/day-number'

const days = (lo: string, hi: string) => ({ lo: dayNumber(lo), hi: dayNumber(hi) })

describe('ticks', () => {
  it('stand on first days of months, in the panel’s language', () =>
    expect(axisTicks(days('2026-01-15', '2026-04-15'), 4, 'fr').map((one) => one.label)).toEqual([
      'févr. 2026',
      'mars 2026',
      'avr. 2026',
    ]))
  it('are years where decades are in view', () => {
    const labels = axisTicks(days('1990-01-01', '2026-12-31'), 5, 'en').map((one) => one.label)
    expect(labels.length).toBeLessThanOrEqual(5)
    expect(labels.every((label) => /^\d{4}$/.test(label))).toBe(true)
  })
})

describe('what is in view', () => {
  const picture = { rows: [], today: dayNumber('2026-11-20'), planned: dayNumber('2027-03-01'), revisions: [] }
  it('always holds today and the planned day', () => {
    for (const zoom of ['window', 'year', 'five-years', 'all'] as const) {
      const view = viewOf(picture, zoom)
      expect(view.lo).toBeLessThan(picture.today)
      expect(view.hi).toBeGreaterThan(picture.planned)
    }
    expect(wholeOf(picture).hi).toBeGreaterThan(picture.planned)
  })
})
