import { describe, expect, it } from 'vitest'
import { LedgerEntry } from '../../../../lib/pharmacy/ledger/ledger-entry'
import { quotaOf, reservationProblem } from '../../../../lib/pharmacy/ledger/quota-of'
import { CENTRE, line, PROGRAM, patient } from './build'

const query = { program: PROGRAM, centre: CENTRE, indication: 'rescue', month: '2023-06' }
const places = line('quota', '2023-05-09', { maximum: 2 })
const started = (letter: string, day: string) => line('initiation', day, { patient: patient(letter) })
const reserved = (letter: string, day: string) => line('reservation', day, { patient: patient(letter) })

describe('places of a month', () => {
  it('every line of the builder is a line of the ledger', () =>
    expect(
      [
        places,
        started('a', '2023-06-01'),
        reserved('b', '2023-06-01'),
        line('strike', '2023-06-01', { of: places }),
      ].map((one) => LedgerEntry.safeParse(one).success),
    ).toEqual([true, true, true, true]))
  it('an initiation and a reservation each take one', () =>
    expect(quotaOf([places, started('a', '2023-06-02'), reserved('b', '2023-06-03')], query)).toMatchObject({
      maximum: 2,
      initiated: 1,
      reserved: 1,
      remaining: 0,
      over: 0,
    }))
  it('a cancelled reservation gives its place back', () => {
    const kept = reserved('b', '2023-06-03')
    expect(quotaOf([places, kept, line('cancellation', '2023-06-04', { of: kept })], query)).toMatchObject({
      reserved: 0,
      remaining: 2,
    })
  })
  it('the initiation that uses a reservation holds one place, not two', () => {
    const kept = reserved('a', '2023-06-03')
    const used = line('initiation', '2023-06-20', { patient: patient('a'), uses: kept })
    expect(quotaOf([places, kept, used], query)).toMatchObject({ initiated: 1, reserved: 0, remaining: 1 })
  })
  it('a patient written down twice, by two workstations, is one patient', () =>
    expect(
      quotaOf(
        [
          places,
          started('a', '2023-06-02'),
          { ...started('a', '2023-06-02'), key: { workstation: 'station-two', sequence: 1 } },
        ],
        query,
      ).initiated,
    ).toBe(1))
  it('a line struck out counts no more', () => {
    const wrong = started('a', '2023-06-02')
    expect(quotaOf([places, wrong, line('strike', '2023-06-02', { of: wrong })], query).initiated).toBe(0)
  })
  it('more than the maximum is said, and nothing remains', () =>
    expect(quotaOf([places, ...['a', 'b', 'c'].map((one) => started(one, '2023-06-02'))], query)).toMatchObject({
      remaining: 0,
      over: 1,
    }))
  it('without a maximum nothing is said to remain', () =>
    expect(quotaOf([started('a', '2023-06-02')], query)).toMatchObject({
      maximum: null,
      remaining: null,
      initiated: 1,
    }))
  it.each([
    ['2023-05-31', 0],
    ['2023-06-01', 1],
    ['2023-06-30', 1],
    ['2023-07-01', 0],
  ])('an initiation on %s counts %i in June', (day, count) =>
    expect(quotaOf([places, started('a', day)], query).initiated).toBe(count),
  )
  it('a reservation of May that nobody used lapses with May', () =>
    expect(quotaOf([places, reserved('a', '2023-05-31')], query)).toMatchObject({
      reserved: 0,
      remaining: 2,
      lapsed: 1,
    }))
  it('the month rolls over: July starts with the whole maximum', () =>
    expect(
      quotaOf([places, started('a', '2023-06-02'), started('b', '2023-06-02')], { ...query, month: '2023-07' }),
    ).toMatchObject({ initiated: 0, remaining: 2 }))
  it('a new maximum holds from its month on, and not before', () => {
    const entries = [places, line('quota', '2023-07-01', { maximum: 5 })]
    expect([quotaOf(entries, query).maximum, quotaOf(entries, { ...query, month: '2023-07' }).maximum]).toEqual([2, 5])
  })
  it('another centre and another indication have places of their own', () => {
    const elsewhere = [
      { ...started('a', '2023-06-02'), centre: 'CHU B' },
      { ...started('b', '2023-06-02'), indication: 'chronic-dysfunction' },
    ]
    expect(quotaOf([places, ...elsewhere], query).initiated).toBe(0)
  })
  it('who was started, or has a place, is told so and takes no other', () => {
    const all = [places, started('a', '2023-06-02'), reserved('b', '2023-06-03')]
    expect(['a', 'b', 'c'].map((one) => reservationProblem(all, query, patient(one)))).toEqual([
      'has-a-place',
      'has-a-place',
      'quota-used-up',
    ])
  })
  it('of May’s reservation the patient keeps nothing in June', () =>
    expect(reservationProblem([places, reserved('a', '2023-05-31')], query, patient('a'))).toBeNull())
  it('the last place is given, and one more is not', () => {
    const one = [places, started('a', '2023-06-02')]
    const asked = [one, [...one, reserved('b', '2023-06-02')]].map((all) =>
      reservationProblem(all, query, patient('c')),
    )
    expect(asked).toEqual([null, 'quota-used-up'])
  })
})
