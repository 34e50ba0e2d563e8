import { describe, expect, it } from 'vitest'
import { openReservations } from '../../../../lib/pharmacy/ledger/open-reservations'
import { pseudonymKeysIn } from '../../../../lib/pharmacy/ledger/pseudonym-keys'
import { CENTRE, line, PROGRAM, patient } from './build'

const kept = line('reservation', '2023-06-03', { patient: patient('a') })
const open = (entries: Parameters<typeof openReservations>[0]) =>
  openReservations(entries, { program: PROGRAM, centre: CENTRE }).length

describe('a reservation', () => {
  it('is open until it is used, cancelled or struck out', () => {
    expect(open([kept])).toBe(1)
    expect(open([kept, line('initiation', '2023-06-09', { patient: patient('a'), uses: kept })])).toBe(0)
    expect(open([kept, line('cancellation', '2023-06-04', { of: kept })])).toBe(0)
    expect(open([kept, line('strike', '2023-06-04', { of: kept })])).toBe(0)
  })
  it('is open again when its cancellation was struck out', () => {
    const cancelled = line('cancellation', '2023-06-04', { of: kept })
    expect(open([kept, cancelled, line('strike', '2023-06-05', { of: cancelled })])).toBe(1)
  })
  it('of another centre is that centre’s', () => expect(open([{ ...kept, centre: 'CHU B' }])).toBe(0))
})

describe('the keys of a ledger’s pseudonyms', () => {
  it('are named each once; lines without a patient have none', () =>
    expect(
      pseudonymKeysIn([
        kept,
        { ...line('stop', '2023-06-02'), hashKey: '1'.repeat(16) },
        line('continuation', '2023-06-02'),
        line('quota', '2023-06-02', { maximum: 2 }),
      ]),
    ).toEqual(['0'.repeat(16), '1'.repeat(16)]))
})
