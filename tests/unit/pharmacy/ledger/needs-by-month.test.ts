import { describe, expect, it } from 'vitest'
import { lastDayIn, needsByMonth } from '../../../../lib/pharmacy/ledger/needs-by-month'
import { packOf } from '../packs'
import { line, patient } from './build'

const pack = packOf('fr-nulojix')
const weighed = (letter: string, day: string, weightKg: number) =>
  line('initiation', day, { patient: patient(letter), weightKg })

describe('the day a month is counted on', () => {
  it.each([
    ['2026-11', '2026-11-21'],
    ['2026-10', '2026-10-31'],
    ['2024-02', '2024-02-29'],
    ['2026-12', '2026-12-31'],
  ])('%s, seen on 21 November 2026: %s', (month, day) => expect(lastDayIn(month, '2026-11-21')).toBe(day))
})

describe('vials needed, month by month', () => {
  it('grows with a patient who starts and falls with one who stops', () => {
    // 6 mg/kg of 250 mg vials: 78 kg is 468 mg, two vials; 125 kg is 750 mg, three.
    const entries = [
      weighed('a', '2026-09-30', 78),
      weighed('b', '2026-10-31', 125),
      line('stop', '2026-11-05', { patient: patient('a') }),
    ]
    expect(needsByMonth(entries, pack, '2026-11-21', 4)).toEqual([
      { month: '2026-08', count: 0 },
      { month: '2026-09', count: 2 },
      { month: '2026-10', count: 5 },
      { month: '2026-11', count: 3 },
    ])
  })
  it('a program without a dose by weight and vial has none', () =>
    expect(needsByMonth([], packOf('fr-thalidomide-rtu'), '2026-11-21', 4)).toBeNull())
})
