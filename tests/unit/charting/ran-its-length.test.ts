import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../lib/dates/bounds'
import { chart, list, page, table } from './build'

describe('a row with a length and no status, read on 20 November 2026', () => {
  const read = (heading: string, line: string) =>
    chart(page({ lang: 'en', grids: [list([heading], [line])] })).medications[0]?.status

  it.each([
    ['Medication', 'Doxycycline 100 mg from 2026-11-06 x 10 days', 'completed'],
    ['Medication', 'Doxycycline 100 mg from 2026-11-11 x 10 days', 'active'],
    ['Medication', 'Doxycycline 100 mg from 2026-11-10 x 10 days', 'completed'],
    // One step after the other: the whole of it counts.
    ['Traitements', 'Prednisone 32 mg pendant 5 jours, puis 16 mg pendant 5 jours, début le 10/11/2026', 'completed'],
    ['Traitements', 'Prednisone 32 mg pendant 5 jours, puis 16 mg pendant 7 jours, début le 2026-11-10', 'active'],
    // Days that nothing introduces may be the whole of it: asked.
    ['Medicatie', 'Prednisone 30 mg stootkuur 7 dgn gestart 9/11/2026', 'unknown'],
    ['Medicatie', 'Prednisone 30 mg om de 2 dagen gestart 9/11/2026', 'active'],
    ['Drug history', 'Methotrexate 15 mg, January 2024, x 6 months', 'completed'],
    ['Traitements antérieurs', 'Methotrexate 15 mg, January 2024, x 6 months', 'completed'],
    // Three months may be what is handed over at a time of what goes on: asked.
    ['Medication', 'Methotrexate 15 mg, January 2024, x 6 months', 'unknown'],
    ['Prescriptions', 'Prednisolone 5 mg from 2026-06-01 x 3 months', 'unknown'],
    ['Medicatie', 'Doxycycline 100 mg vanaf 16/11/2026 gedurende 3 dagen', 'completed'],
    ['Medication', 'Doxycycline 100 mg from 2026-09-01 for 60 days', 'unknown'],
    ['Medication', 'Doxycycline 100 mg from 2026-10-01 Qty: 14 for 14 days', 'unknown'],
  ])('%s: %s', (heading, line, status) => expect(read(heading, line)).toBe(status))

  const row = (start: string, status: string) =>
    chart(
      page({
        lang: 'nl',
        grids: [
          table(
            ['Medicatie'],
            ['Middel', 'Dosering', 'Start', 'Stop', 'Status'],
            [['Prednisolone 30 mg', 'gedurende 10 dagen', start, '', status]],
          ),
        ],
      }),
    ).medications.map((one) => [one.status, boundsOf(one.end)?.latest])[0]
  it('a short course that runs ends ahead; one that has run its length is over unless a word says that it goes on', () => {
    expect(row('13/11/2026', 'Lopend')).toEqual(['active', '2026-11-22'])
    expect(row('01/11/2026', 'Lopend')).toEqual(['active', undefined])
    expect(row('01/11/2026', '')).toEqual(['completed', '2026-11-10'])
    expect(row('13/11/2026', '')).toEqual(['active', '2026-11-22'])
  })
})
