import { describe, expect, it } from 'vitest'
import { Chart } from '../../../lib/model/chart'
import { block, chart, list, page, table } from './build'

describe('one table with headers and a banner', () => {
  const reading = page({
    lang: 'fr',
    blocks: [block('Amélie LEFÈVRE, née le 05/12/1979 (46 ans) · F · IPP : 8004512', { level: 2 })],
    grids: [
      table(
        ['Traitements'],
        ['Médicament', 'Dose', 'Voie', 'Fréquence', 'Date de début', 'Date de fin', "Motif d'arrêt"],
        [
          ['Méthotrexate 2,5 mg comprimé', '15 mg', 'orale', '1x/sem', '03/01/2026', '15/06/2026', 'inefficacité'],
          ['Ciclosporine 100 mg', '100 mg', 'orale', '2x/j', '01/08/2026', '', ''],
        ],
      ),
    ],
  })
  const made = chart(reading)

  it('gives a chart that the schema accepts', () => expect(Chart.safeParse(made).success).toBe(true))
  it('reads who the patient is', () =>
    expect(made.patient).toMatchObject({
      name: 'Amélie LEFÈVRE',
      birthDate: '1979-12-05',
      sex: 'female',
      identifiers: ['8004512'],
    }))
  it('reads the stopped course with its reason and its weekly dose, never a daily one', () => {
    expect(made.medications[0]).toMatchObject({
      text: 'Méthotrexate 2,5 mg comprimé',
      status: 'stopped',
      start: '2026-01-03',
      end: '2026-06-15',
      route: 'oral',
      outcome: { kind: 'failure', text: 'inefficacité' },
    })
    expect(made.medications[0]?.dose).toMatchObject({ perWeekMg: 15 })
    expect(made.medications[0]?.dose?.perDayMg).toBeUndefined()
  })
  it('keeps the running course open, with what it adds up to a day', () => {
    expect(made.medications[1]).toMatchObject({ start: '2026-08-01', end: null, dose: { perDayMg: 200 } })
  })
  it('says the list is whole as far as it says, and reaches back to its first start', () =>
    expect(made.coverage).toMatchObject({
      medications: 'complete',
      showsStopped: true,
      reachesBackTo: '2026-01-03',
      allergies: 'not-on-page',
    }))
})

describe('a line that carries everything', () => {
  it('is taken apart: drug, dose, frequency, dates, reason', () => {
    const made = chart(
      page({
        lang: 'fr',
        grids: [
          list(
            ['Traitements antérieurs'],
            ['MÉTHOTREXATE 15 mg 1x/sem du 03/01/2026 au 15/06/2026 – arrêt: inefficacité'],
          ),
        ],
      }),
    )
    expect(made.medications[0]).toMatchObject({
      status: 'stopped',
      start: '2026-01-03',
      end: '2026-06-15',
      outcome: { kind: 'failure' },
      substances: [{ name: 'methotrexate' }],
      dose: { perWeekMg: 15 },
    })
  })
})

describe('a name nobody knows', () => {
  const made = chart(
    page({ grids: [table(['Medications'], ['Drug', 'Dose', 'Start'], [['Zorblaxin 20 mg', '20 mg', '2026-01-03']])] }),
  )
  it('is a statement that is not recognised, and is listed as unread', () => {
    expect(made.medications).toMatchObject([{ text: 'Zorblaxin 20 mg', recognised: false }])
    expect(made.unread).toMatchObject([{ text: 'Zorblaxin 20 mg', why: 'unrecognised-name' }])
  })
})
