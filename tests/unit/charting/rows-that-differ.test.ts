import { expect, it } from 'vitest'
import { rowsThatDiffer } from '../../../lib/charting/rows-that-differ'
import { charted } from './from-fhir/bundle'

const row = (text: string, start?: string, end?: string, status = 'stopped') => ({
  resourceType: 'MedicationStatement',
  status,
  medicationCodeableConcept: { text },
  ...(start === undefined ? {} : { effectivePeriod: { start, end } }),
})
const PAGE = charted(
  row('Methotrexate 10 mg', '2026-03-01', '2026-06-30'),
  row('Medrol 16 mg', '2026-02-01', '2026-02-10'),
)

it('a brand and its substance, a month and a day in it, are the same row', () =>
  expect(
    rowsThatDiffer(
      PAGE,
      charted(row('Medrol 16 mg', '2026-02', '2026-02-10'), row('Ledertrexate', '2026-03-01', '2026-06')),
    ),
  ).toEqual([]))

it('says what only one of them has, and what both say differently', () => {
  const list = charted(
    row('Methotrexate 10 mg', '2026-03-01', '2026-07-31'),
    row('Neoral 100 mg', '2026-08-01', undefined, 'active'),
  )
  expect(rowsThatDiffer(PAGE, list)).toMatchObject([
    { kind: 'differs', page: expect.stringContaining('2026-06-30'), list: expect.stringContaining('2026-07-31') },
    { kind: 'missing', page: expect.stringContaining('Medrol') },
    { kind: 'added', list: expect.stringContaining('Neoral') },
  ])
})

it('a row twice on the page and once in the list is missing once', () => {
  const once = row('Medrol 16 mg', '2026-02-01', '2026-02-10')
  expect(rowsThatDiffer(charted(once, { ...once }), charted(once)).map(({ kind }) => kind)).toEqual(['missing'])
})
