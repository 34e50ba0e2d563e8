import { expect, it } from 'vitest'
import { isResumed } from '../../../lib/charting/resumed'
import { chart, list, page } from './build'

const read = (line: string) => chart(page({ lang: 'fr', grids: [list(['Medication'], [line])] })).medications[0]

it.each([
  ['Neoral 150 mg arrêt le 2/10/2026, reprise le 2/11/2026', 'active', null],
  ['Neoral 100 mg gestopt op 02/10/2026, hervat op 15/11/2026', 'active', null],
  ['Neoral 100 mg stopped 2 Oct 2026, resumed 2 Nov 2026', 'active', null],
  // Not yet, or perhaps never.
  ['Neoral 150 mg arrêt le 2/10/2026, reprise à voir', 'stopped', '2026-10-02'],
  ['Neoral 150 mg arrêt le 2/10/2026, reprise le 2/12/2026', 'stopped', '2026-10-02'],
  ['Neoral 150 mg repris le 05/03/2024, arrêté le 10/06/2025', 'stopped', '2025-06-10'],
  ['Neoral 150 mg arrêt le 2/10/2026', 'stopped', '2026-10-02'],
])('%s: %s', (line, status, end) => {
  const row = read(line)
  expect([row?.status, row?.end]).toEqual([status, end])
  expect(isResumed.length).toBe(4)
})
