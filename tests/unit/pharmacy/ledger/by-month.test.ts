import { describe, expect, it } from 'vitest'
import { initiationsByMonth, shiftMonth } from '../../../../lib/pharmacy/ledger/by-month'
import { line, PROGRAM, patient } from './build'

describe('months', () => {
  it.each([
    ['2023-01', -1, '2022-12'],
    ['2023-12', 1, '2024-01'],
    ['2023-06', -12, '2022-06'],
  ])('%s %i: %s', (month, by, expected) => expect(shiftMonth(month, by)).toBe(expected))
  it('count each patient once, and the empty ones as none', () => {
    const entries = [
      line('initiation', '2023-04-30', { patient: patient('a') }),
      line('initiation', '2023-06-01', { patient: patient('b') }),
      line('initiation', '2023-06-02', { patient: patient('b') }),
    ]
    expect(initiationsByMonth(entries, PROGRAM, '2023-06', 3)).toEqual([
      { month: '2023-04', count: 1 },
      { month: '2023-05', count: 0 },
      { month: '2023-06', count: 1 },
    ])
  })
})
