import type { PublishedTable } from './suppress'

const END: Record<string, string> = { Q1: '03-31', Q2: '06-30', Q3: '09-30', Q4: '12-31' }
const START: Record<string, string> = { Q1: '01-01', Q2: '04-01', Q3: '07-01', Q4: '10-01' }

/** A FHIR R4 summary MeasureReport of a published table: a stratum a medicine, a population a kind of use; what is left out has no count. */
export const toMeasureReport = (table: PublishedTable, quarter: string) => {
  const [year = '', q = ''] = quarter.split('-')
  const counted = (code: string, count: number | null) => ({
    code: { text: code },
    ...(count === null ? { extension: [MASKED] } : { count }),
  })
  return {
    resourceType: 'MeasureReport',
    status: 'complete',
    type: 'summary',
    measure: 'https://sidelight.invalid/Measure/off-label-register',
    period: { start: `${year}-${START[q] ?? '01-01'}`, end: `${year}-${END[q] ?? '12-31'}` },
    group: [
      {
        population: [
          counted('total', table.total),
          ...table.columns.map((column, c) => counted(column, table.columnTotals[c] ?? null)),
        ],
        stratifier: [
          {
            code: [{ text: 'substance' }],
            stratum: table.rows.map((row, r) => ({
              value: { text: row },
              population: [
                counted('total', table.rowTotals[r] ?? null),
                ...table.columns.map((column, c) => counted(column, table.cells[r]?.[c] ?? null)),
              ],
            })),
          },
        ],
      },
    ],
  }
}

const MASKED = {
  url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  valueCode: 'masked',
}
