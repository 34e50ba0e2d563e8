import { describe, expect, it } from 'vitest'
import { collapse } from '../../../../lib/pharmacy/observatory/collapse'
import { RegisterEntry } from '../../../../lib/pharmacy/observatory/register-entry'
import { suppress } from '../../../../lib/pharmacy/observatory/suppress'
import { quarterOf, tableOf } from '../../../../lib/pharmacy/observatory/table-of'
import { toCsv } from '../../../../lib/pharmacy/observatory/to-csv'
import { toMeasureReport } from '../../../../lib/pharmacy/observatory/to-measure-report'
import { randomOf } from '../ledger/interleavings'
import { derivable, smallNumbers } from './attack'
import { randomTable, use } from './register'

const table = (counts: number[][]) => ({
  rows: counts.map((_, i) => `medicine ${i}`),
  columns: (counts[0] ?? []).map((_, i) => `kind ${i}`),
  counts,
})

describe('the register counted', () => {
  it('counts patients, not lines, of uses that began in the quarter', () => {
    const entries = [
      use('salbutamol', 'off-label', 1),
      use('salbutamol', 'off-label', 1),
      use('salbutamol', 'off-label', 2, '2026-09-30'),
    ]
    expect(entries.every((one) => RegisterEntry.safeParse(one).success)).toBe(true)
    expect(tableOf(entries, '2026-Q4').counts).toEqual([[1, 0, 0, 0]])
  })
  it.each([
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-12-31', '2026-Q4'],
  ])('%s is in %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter))
})

describe('what may be published', () => {
  it('nothing of four patients; something of five', () => {
    expect(suppress(table([[4]]))).toBeNull()
    expect(suppress(table([[5]]))?.total).toBe(5)
  })
  it('a medicine with too few patients stands together with another, and is named there', () => {
    expect(
      collapse(
        table([
          [9, 9],
          [2, 1],
          [3, 1],
        ]),
      ),
    ).toMatchObject({ rows: ['medicine 0', 'medicine 1 + medicine 2'] })
  })
  it('one small cell hides three more, so that no total gives it away', () => {
    const published = suppress(
      table([
        [3, 20],
        [20, 30],
      ]),
    )
    expect(published?.cells.flat()).toEqual([null, null, null, null])
    expect(published?.rowTotals).toEqual([23, 50])
    expect(
      derivable(
        table([
          [3, 20],
          [20, 30],
        ]),
      ),
    ).toEqual([])
  })
  it('where no other cell can hide it, its totals are not published', () => {
    const few = table([
      [2, 20],
      [2, 20],
      [2, 20],
    ])
    const published = suppress(few)
    expect([published?.total, published?.columnTotals[0], published?.columnTotals[1]]).toEqual([null, null, 60])
    expect(derivable(few)).toEqual([])
  })
  it('300 random registers: no small number, and none that can be worked out (seed 5; npm run soak -- suppression 1000)', () => {
    const random = randomOf(5)
    for (let i = 0; i < 300; i++) {
      const given = randomTable(random)
      const published = suppress(given)
      expect(published === null ? [] : smallNumbers(published), `register ${i}`).toEqual([])
      expect(derivable(given), `register ${i}`).toEqual([])
    }
  })
})

describe('the export', () => {
  it('opens in a French or Dutch Excel: semicolons, decimal commas, a mark in front, lines that end as it wants', () =>
    expect(
      toCsv(
        ['Médicament', 'n'],
        [
          ['salbutamol', 1.5],
          ['a;b', null],
        ],
        'fr',
      ),
    ).toBe('\uFEFFMédicament;n\r\nsalbutamol;1,5\r\n"a;b";\r\n'))
  it('in English with commas', () => expect(toCsv(['a', 'b'], [['x', 1]], 'en')).toBe('\uFEFFa,b\r\nx,1\r\n'))
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('runs nothing: %j', (text) =>
    expect(toCsv(['a'], [[text]], 'en')).toContain(`'${text}`),
  )
  it('is a FHIR summary without counts for what is left out', () => {
    const published = suppress(
      table([
        [3, 20],
        [20, 30],
      ]),
    )
    if (published === null) throw new Error('nothing published')
    const report = toMeasureReport(published, '2026-Q4')
    expect(report).toMatchObject({
      resourceType: 'MeasureReport',
      type: 'summary',
      period: { start: '2026-10-01', end: '2026-12-31' },
    })
    expect(JSON.stringify(report)).not.toMatch(/"count":[0-4][,}]/)
  })
})
