import { describe, expect, it } from 'vitest'
import { answerTimes } from '../../../../lib/pharmacy/receipt/answer-times'
import { randomOf } from '../ledger/interleavings'
import { sampleStatement } from './sample'

const answered = (requested: string | null, when: string) => ({
  ...sampleStatement(randomOf(1)),
  sequence: 1,
  previous: null,
  workstation: 'station-one',
  decision: { outcome: 'pass' as const, who: 'x', when },
  ...(requested === null ? {} : { requested }),
})

describe('the time from request to answer', () => {
  it('is counted in calendar days, and its median is of those that answered a request', () => {
    const times = answerTimes([
      answered('2026-11-02T23:59:00Z', '2026-11-02T23:59:30Z'),
      answered('2026-11-02T23:59:00Z', '2026-11-03T00:01:00Z'),
      answered('2026-11-02T08:00:00Z', '2026-11-12T08:00:00Z'),
      answered(null, '2026-11-12T08:00:00Z'),
    ])
    expect(times).toMatchObject({ count: 3, median: 1 })
    expect(times.bars.map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [1, 1],
      [2, 0],
      [3, 0],
      [6, 1],
      [11, 0],
    ])
  })
  it.each([
    ['2026-11-05', 3],
    ['2026-11-07', 3],
    ['2026-11-08', 6],
    ['2026-11-13', 11],
  ])('asked on 2 November, answered on %s stands with those from %i days', (day, from) =>
    expect(
      answerTimes([answered('2026-11-02T08:00:00Z', `${day}T08:00:00Z`)]).bars.find(({ count }) => count === 1)?.from,
    ).toBe(from),
  )
  it('of nothing answered there is no median', () => expect(answerTimes([]).median).toBeNull())
  it('a clock set wrong makes no negative wait', () =>
    expect(answerTimes([answered('2026-11-05T08:00:00Z', '2026-11-02T08:00:00Z')]).median).toBe(0))
})
