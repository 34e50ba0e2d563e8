import { describe, expect, it } from 'vitest'
import { isOneDose } from '../../../lib/charting/is-one-dose'
import { GIVEN } from '../../../lib/charting/words/status/given'
import { chart, list, page, table } from './build'

const row = (line: string, heading = 'Toedieningen (volledige lijst sinds 2025)') =>
  chart(page({ lang: 'nl', grids: [list([heading], [line])] })).medications[0]

describe('a dose that was given on a day is over with it', () => {
  it.each([
    ['05/10/2026 Ocrelizumab 600 mg IV – toegediend', 'completed', '2026-10-05'],
    ['Ocrelizumab 600 mg IV given 05/10/2026', 'completed', '2026-10-05'],
    ['Ocrelizumab 600 mg IV administré 10/2026', 'completed', '2026-10'],
    // Not given, to be given, or a course.
    ['02/11/2026 Ocrelizumab 600 mg IV – niet toegediend, patiënt afwezig', 'not-taken', null],
    ['30/11/2026 Ocrelizumab 600 mg IV – gepland', 'intended', null],
    ['Neoral 100 mg 2x/dag gegeven 05/10/2026', 'unknown', null],
    ['Neoral 100 mg toegediend sinds 05/10/2026', 'active', null],
    ['Ocrelizumab 600 mg IV, last given 05/10/2026', 'unknown', null],
    ['Ocrelizumab 600 mg IV 05/10/2026', 'unknown', null],
  ])('%s: %s', (line, status, end) => {
    const read = row(line)
    expect([read?.status, read?.end]).toEqual([status, end])
  })

  it('in a table whose status column says so', () => {
    const grid = table(
      ['Médicaments reçus (historique complet depuis 2018)'],
      ['Période', 'Produit', 'Dose', 'Voie', 'Statut'],
      [['09/2026', 'Ocrelizumab', '0,6 g', 'IV', 'Reçu']],
    )
    expect(chart(page({ lang: 'fr', grids: [grid] })).medications[0]).toMatchObject({
      status: 'completed',
      start: '2026-09',
      end: '2026-09',
    })
  })

  it('is asked of the row alone', () => {
    expect(isOneDose.length).toBe(4)
    expect(['administre', 'not given', 'to be given'].map((words) => GIVEN.test(words))).toEqual([true, false, false])
  })
})
