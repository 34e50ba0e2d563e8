import { describe, expect, it } from 'vitest'
import { charted, statement, why } from './bundle'

describe('when it was taken', () => {
  it.each([
    ['2026', '2026'],
    ['2026-03', '2026-03'],
    ['2026-03-14', '2026-03-14'],
    ['2026-03-14T23:30:00-11:00', '2026-03-14'],
    ['2026-02-30', null],
    ['spring', null],
  ])('written %s it starts %s', (start, expected) => {
    const chart = statement({ effectivePeriod: { start } })
    expect(chart.medications[0]?.start).toBe(expected)
    expect(why(chart)).toEqual(expected === null ? ['unreadable-date'] : [])
  })

  it('a point in time is neither beginning nor end of a course; of one administration it is both', () => {
    expect(statement({ effectiveDateTime: '2026-03-14' }).medications[0]).toMatchObject({ start: null, end: null })
    const given = charted({
      resourceType: 'MedicationAdministration',
      status: 'completed',
      medicationCodeableConcept: { text: 'Depo-Medrol 40 mg' },
      effectiveDateTime: '2026-03-14T10:00:00Z',
    })
    expect(given.medications[0]).toMatchObject({ start: '2026-03-14', end: '2026-03-14', occurrences: ['2026-03-14'] })
  })
})
