import { describe, expect, it } from 'vitest'
import { withHeaderRows } from '../../../lib/charting/header-rows'
import { chart, page, table } from './build'

const NAMES = ['No.', 'Drug name', 'Dose', 'Started', 'Stopped', 'Stop reason']
const rows = [
  NAMES,
  ['1', 'Ciclosporin 100 mg', '1 bd', '11 Mar 2019', '26 Oct 2020', 'relapse'],
  NAMES,
  ['2', 'Azathioprine 50 mg', '1 od', '9 Nov 2020', '', ''],
]

describe('column names drawn as rows', () => {
  const grid = table(['All medication courses'], [], rows)
  it('name the columns, once or on every page', () => {
    expect(withHeaderRows(grid).columns).toEqual(NAMES)
    expect(withHeaderRows(grid).rows).toHaveLength(2)
    expect(chart(page({ lang: 'en', grids: [grid] })).medications).toMatchObject([
      { text: 'Ciclosporin 100 mg', status: 'stopped', start: '2019-03-11', end: '2020-10-26' },
      { text: 'Azathioprine 50 mg', status: 'active', start: '2020-11-09', end: null },
    ])
  })
  it('stand below a row of filters, and beside a column of buttons without a name', () => {
    const filtered = table(
      [],
      [],
      [
        ['', '', '', '', '', '🔍'],
        ['Réf.', 'Date', 'Médecin', 'Prescription', 'État', ''],
        ['ORD1', '12/10/26', 'Dr M.', 'Méthotrexate 15 mg\nPrednisone 10 mg : pendant 7 j', 'Validée', ''],
      ],
    )
    expect(chart(page({ lang: 'fr', grids: [filtered] })).medications).toMatchObject([
      { start: '2026-10-12', end: null },
      { start: '2026-10-12' },
    ])
  })
  it.each([
    [
      'a row of data',
      [
        ['Ciclosporin 100 mg', '1 bd', '11 Mar 2019'],
        ['Amlor 5 mg', '1 od', '2020'],
      ],
    ],
    [
      'words without a drug column',
      [
        ['Start', 'Stop', 'Dose'],
        ['2020', '2021', '5 mg'],
      ],
    ],
    [
      'a row wider than the names',
      [
        ['Drug', 'Dose', 'Start'],
        ['Amlor', '5 mg', '2020', 'x'],
      ],
    ],
  ])('%s is left as it is', (_, some) => {
    const other = table(['Medications'], [], some)
    expect(withHeaderRows(other)).toBe(other)
  })
})
