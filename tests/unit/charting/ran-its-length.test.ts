import { describe, expect, it } from 'vitest'
import { chart, list, page } from './build'

describe('a row with a length and no status, read on 20 November 2026', () => {
  const read = (heading: string, line: string) =>
    chart(page({ lang: 'en', grids: [list([heading], [line])] })).medications[0]?.status

  it.each([
    ['Medication', 'Doxycycline 100 mg from 2026-11-06 x 10 days', 'completed'],
    ['Medication', 'Doxycycline 100 mg from 2026-11-15 x 10 days', 'unknown'],
    ['Drug history', 'Methotrexate 15 mg, January 2024, x 6 months', 'completed'],
    ['Traitements antérieurs', 'Methotrexate 15 mg, January 2024, x 6 months', 'completed'],
    // Three months may be what is handed over at a time of what goes on: asked.
    ['Medication', 'Methotrexate 15 mg, January 2024, x 6 months', 'unknown'],
    ['Prescriptions', 'Prednisolone 5 mg from 2026-06-01 x 3 months', 'unknown'],
  ])('%s: %s', (heading, line, status) => expect(read(heading, line)).toBe(status))
})
