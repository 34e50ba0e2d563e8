import { expect, it } from 'vitest'
import { entryOfDose, partEarlierDoses } from '../../../lib/charting/earlier-doses'
import { fieldsOf } from '../../../lib/charting/row-fields'
import { chart, page, row, table } from './build'

const COLUMNS = ['Middel', 'Dosering', 'Van', 'Status']
const detailed = (lines: string[]) =>
  row(['Prednisolone 5 mg', '5 mg', '1-9-2026', 'Actief', { text: lines.join(' '), lines }], {}, 4)
const read = (lines: string[]) =>
  chart(page({ lang: 'nl', grids: [table(['Medicatie'], COLUMNS, [detailed(lines)])] })).medications.map(
    ({ start, end, status, dose }) => [start, end, status, dose?.text],
  )

it('each earlier dose is a course of its own, and lends its days to no other', () =>
  expect(
    read([
      'Vorige dosering Van T/m Gewijzigd door',
      '10 mg: 1-0-0 1-6-2026 31-8-2026 J. Arts',
      '20 mg: 1-0-0 2-3-2026 31-5-2026 J. Arts',
    ]),
  ).toEqual([
    ['2026-09-01', null, 'active', '5 mg'],
    ['2026-06-01', '2026-08-31', 'completed', '10 mg: 1-0-0'],
    ['2026-03-02', '2026-05-31', 'completed', '20 mg: 1-0-0'],
  ]))

it('what is not headed as doses of before stays with its row', () =>
  expect(partEarlierDoses(detailed(['Bloedname', '10 mg 1-6-2026 31-8-2026'])).earlier).toEqual([]))

it('a card names the medicine in its first line', () => {
  const lines = ['Azathioprine 50 mg', 'Historique des doses', '50 mg par jour : du 16/06/2025 au 09/02/2026']
  const parted = partEarlierDoses(row([{ text: lines.join(' '), lines }]))
  const [dose] = parted.earlier
  if (dose === undefined) throw new Error('no earlier dose')
  const fields = fieldsOf(parted.row, { roles: [], columns: [] })
  expect(entryOfDose(fields, dose)).toMatchObject({
    drug: ['Azathioprine 50 mg'],
    by: { dose: ['50 mg par jour'], start: ['16/06/2025'], stop: ['09/02/2026'] },
  })
})
