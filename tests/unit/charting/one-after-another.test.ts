import { describe, expect, it } from 'vitest'
import { successionOf } from '../../../lib/charting/line-parts'
import { oneAfterAnother } from '../../../lib/charting/one-after-another'
import { chart, list, page } from './build'

const rows = (line: string) =>
  chart(page({ lang: 'fr', grids: [list(['Medication'], [line])] })).medications.map(
    ({ substances, start, end, status }) => [substances.map(({ name }) => name).join('+'), start, end, status],
  )

describe('a line that tells which medicine came after which is a row of each', () => {
  it.each([
    [
      'Azathioprine 100 mg 2022-2024, relais par Neoral 100 mg x2/j, en cours',
      [
        ['azathioprine', '2022', '2024', 'completed'],
        ['ciclosporin', null, null, 'active'],
      ],
    ],
    [
      'Methotrexate 15 mg PO 03/21 - 10/23, switched to ciclosporin 100 mg bd, ongoing',
      [
        ['methotrexate', '2021-03', '2023-10', 'completed'],
        ['ciclosporin', null, null, 'active'],
      ],
    ],
    [
      "Azathioprine 50 mg '19-'21, geen effect, daarna Neoral '21-'22",
      [
        ['azathioprine', '2019', '2021', 'stopped'],
        ['ciclosporin', '2021', '2022', 'completed'],
      ],
    ],
    [
      'Azathioprine -> Neoral (Oct 2022, ongoing)',
      [
        ['azathioprine', null, null, 'unknown'],
        ['ciclosporin', '2022-10', null, 'active'],
      ],
    ],
    [
      'Imuran 50 mg gestart 02/2025, switch naar Neoral 100 mg op 01/09/2025, lopend',
      [
        ['azathioprine', '2025-02', null, 'stopped'],
        ['ciclosporin', '2025-09-01', null, 'active'],
      ],
    ],
    // Two brands of one substance are two courses: neither has the other's dates.
    [
      'Neoral 100 mg, nu Ciclosporine Teva 50 mg sinds 24/11/2025',
      [
        ['ciclosporin', null, null, 'unknown'],
        ['ciclosporin', '2025-11-24', null, 'active'],
      ],
    ],
  ])('%s', (line, expected) => expect(rows(line)).toEqual(expected))

  it.each(['Neoral 50 mg puis 100 mg', 'Neoral 100 mg then see the nurse', 'Prednisone 20 mg -> 10 mg'])(
    '%s is one',
    (line) => expect(rows(line)).toHaveLength(1),
  )

  it('names at least two', () => {
    expect(successionOf('Neoral 100 mg')).toEqual([])
    expect(oneAfterAnother.length).toBe(2)
  })
})
