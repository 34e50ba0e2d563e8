import { describe, expect, it } from 'vitest'
import { withDetailsAbove } from '../../../lib/charting/detail-rows'
import { chart, page, row, table } from './build'

const COLUMNS = ['Geneesmiddel', 'Dosering', 'Status']
const under = (group: string | undefined, cells: string[]) =>
  row(cells, group === undefined ? {} : { groups: [group] }, 3)
const at = (place: number, group: string | undefined, cells: string[]) => {
  const made = under(group, cells)
  return { ...made, locator: { ...made.locator, path: `table > tr:nth-child(${place})` } }
}

describe('dates in a row of their own below each medicine', () => {
  const grid = table(['Geneesmiddelen'], COLUMNS, [
    under(undefined, ['Ledertrexate 10 mg', '1x per week', 'Gestopt']),
    under('Van 14/03/2022 tot 02/10/2023 – reden: misselijkheid', ['Imuran 50 mg', '1 per dag', 'Actief']),
    under('Sinds 06/11/2023', ['Neoral 100 mg', '2 per dag', 'Gepland']),
    row(['Vanaf 01/12/2026']),
  ])
  it('belong to the medicine above them, never to the next one or to the first', () => {
    expect(chart(page({ lang: 'nl', grids: [grid] })).medications).toMatchObject([
      { substances: [{ name: 'methotrexate' }], status: 'stopped', start: '2022-03-14', end: '2023-10-02' },
      { substances: [{ name: 'azathioprine' }], status: 'active', start: '2023-11-06', end: null },
      { substances: [{ name: 'ciclosporin' }], status: 'intended', start: '2026-12-01', end: null },
    ])
  })
  it('a medicine without such a row keeps to itself', () => {
    const first = 'Van 14/03/2022 tot 02/10/2023 – reden: misselijkheid'
    const without = table(['Geneesmiddelen'], COLUMNS, [
      at(2, undefined, ['Ledertrexate 10 mg', '1x per week', 'Gestopt']),
      at(4, first, ['Imuran 50 mg', '1 per dag', 'Actief']),
      at(5, first, ['Amlor 5 mg', '1 per dag', 'Actief']),
      at(7, 'Sinds 06/11/2023', ['Neoral 100 mg', '2 per dag', 'Gepland']),
      at(8, undefined, ['Vanaf 01/12/2026']),
    ])
    expect(chart(page({ lang: 'nl', grids: [without] })).medications.map(({ start }) => start)).toEqual([
      '2022-03-14',
      null,
      '2023-11-06',
      '2026-12-01',
    ])
  })
  it('two details that read alike belong to one medicine each', () => {
    const same = 'Sinds 06/11/2023'
    const alike = table(['Geneesmiddelen'], COLUMNS, [
      at(2, undefined, ['Ledertrexate 10 mg', '1x per week', 'Actief']),
      at(4, same, ['Imuran 50 mg', '1 per dag', 'Actief']),
      at(6, same, ['Neoral 100 mg', '2 per dag', 'Actief']),
      at(8, same, ['Amlor 5 mg', '1 per dag', 'Actief']),
      at(9, same, ['Prednisone 5 mg', '1 per dag', 'Actief']),
      at(10, undefined, [same]),
    ])
    expect(chart(page({ lang: 'nl', grids: [alike] })).medications.map(({ start }) => start)).toEqual([
      '2023-11-06',
      '2023-11-06',
      '2023-11-06',
      null,
      '2023-11-06',
    ])
  })
  it('a prescription’s date that heads its own rows stays a heading', () => {
    const headed = table(
      ['Ordonnances'],
      ['Médicament', 'Dose', 'Statut'],
      [
        under('Ordonnance du 03/01/2026', ['Néoral 100 mg', '', 'En cours']),
        under('Ordonnance du 05/02/2026', ['Amlor 5 mg', '', 'En cours']),
      ],
    )
    expect(withDetailsAbove(headed)).toBe(headed)
  })
})
