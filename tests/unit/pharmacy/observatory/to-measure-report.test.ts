import { describe, expect, it } from 'vitest'
import { suppress } from '../../../../lib/pharmacy/observatory/suppress'
import { toMeasureReport } from '../../../../lib/pharmacy/observatory/to-measure-report'
import { r4Faults } from '../../forms/vignettes/r4'
import { randomOf } from '../ledger/interleavings'
import { randomTable } from './register'

describe('the quarter as FHIR', () => {
  it('of 20 registers, with cells left out and without, is valid by an independent reading of R4', () => {
    const random = randomOf(11)
    const reports = Array.from({ length: 20 }, () => suppress(randomTable(random))).flatMap((table) =>
      table === null ? [] : [toMeasureReport(table, '2026-Q4')],
    )
    expect(reports.length).toBeGreaterThan(5)
    expect(reports.some((report) => JSON.stringify(report).includes('masked'))).toBe(true)
    for (const report of reports) expect(r4Faults(report)).toEqual([])
  })
  it('the reading finds a fault where there is one', () => {
    const report = toMeasureReport(
      { rows: [], columns: [], cells: [], rowTotals: [], columnTotals: [], total: 5 },
      '2026-Q4',
    )
    expect(r4Faults({ ...report, type: 'whatever', period: 'Q4' })).not.toEqual([])
  })
})
