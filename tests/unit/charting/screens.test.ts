import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../../../lib/charting/dates/period'
import { block, cell, chart, list, page, row, table } from './build'

type Told = [string | undefined, unknown, unknown, string]
const told = (reading: Parameters<typeof page>[0]): Told[] =>
  chart(page(reading)).medications.map(({ substances, start, end, status }) => [
    substances[0]?.name,
    start,
    end,
    status,
  ])

describe('what screens of real systems say of a course', () => {
  it.each([
    ['Methotrexate 2.5 mg tablet active', 'active'],
    ['Methotrexate 2.5 mg tablet on-hold', 'on-hold'],
    ['Methotrexate 2.5 mg tablet entered-in-error', 'entered-in-error'],
    ['Methotrexate 2.5 mg tablet inactive', 'completed'],
    ['Methotrexate 2.5 mg, dose unique le 04/09/2026', 'completed'],
  ])('%s is %s', (line, status) => expect(told({ grids: [list(['Medications'], [line])] })[0]?.[3]).toBe(status))

  it('a row of one administration is that day; several days are no start', () => {
    const given = (dates: string) =>
      told({ grids: [table([], ['Administré le', 'Produit', 'Dose'], [[dates, 'Neoral', '100 mg']])] })
    expect(given('13/09/2026')).toEqual([['ciclosporin', '2026-09-13', null, 'unknown']])
    expect(given('13/09/2026, 20/09/2026')).toEqual([['ciclosporin', null, null, 'unknown']])
  })
  it('a dose that was not given is no exposure', () => {
    const grid = table(
      ['Infusions'],
      ['Date given', 'Drug', 'Dose given'],
      [['13/10/2026', 'Ocrelizumab', 'not given, awaiting results']],
    )
    expect(told({ grids: [grid] })[0]?.[3]).toBe('not-taken')
  })
  it('a period in two columns, and one that continues', () => {
    const columns = ['Medicine', 'Dose', 'Period From', 'Period To']
    const rows = [
      ['Methotrexate', '10 mg', '06-Feb-2023', '20-Nov-2023'],
      ['Cetirizine', '10 mg', '13-Feb-2023', 'continues'],
    ]
    expect(told({ grids: [table(['Medication record'], columns, rows)] })).toEqual([
      ['methotrexate', '2023-02-06', '2023-11-20', 'completed'],
      ['cetirizine', '2023-02-13', null, 'active'],
    ])
  })
  it('a period of two dates, one below the other; of days in one month', () => {
    const grid = table(
      ['Historique'],
      ['Période', 'Médicament'],
      [
        [cell('03/05/2021\n14/11/2022', 0), 'Neoral'],
        ['16 → 30/09/2024', 'Imurel'],
      ],
    )
    expect(told({ lang: 'fr', grids: [grid] })).toEqual([
      ['ciclosporin', '2021-05-03', '2022-11-14', 'completed'],
      ['azathioprine', '2024-09-16', '2024-09-30', 'completed'],
    ])
    expect(parsePeriod('1 à 2 cp par jour').start).toBeUndefined()
  })
  it('the last injection is the end of what was stopped for a reason, and only of that', () => {
    const columns = ['Médicament', 'Première injection', 'Dernière injection', "Motif d'arrêt"]
    const rows = [
      ['Neoral', '16/12/2019', '02/05/2022', 'échappement'],
      ['Imurel', '04/11/2024', '13/10/2026', ''],
      ['Ocrelizumab', '04/11/2024', 'en cours', ''],
    ]
    expect(told({ lang: 'fr', grids: [table(['Traitements'], columns, rows)] })).toEqual([
      ['ciclosporin', '2019-12-16', '2022-05-02', 'stopped'],
      ['azathioprine', '2024-11-04', null, 'unknown'],
      ['ocrelizumab', '2024-11-04', null, 'active'],
    ])
  })
  it('the drugs a pharmacy dispensed, under the day it did', () => {
    const grid = table(
      ['Médicaments délivrés'],
      ['CIP', 'Produit délivré', 'Qté', 'Pharmacie'],
      [row(['340', 'NEORAL 100 MG', '2', 'Autre pharmacie'], { groups: ['Dispensation du 13/09/2026'] }, 4)],
    )
    expect(told({ lang: 'fr', grids: [grid] })).toEqual([['ciclosporin', '2026-09-13', null, 'unknown']])
  })
  it('why it ended, in three letters', () => {
    const note = cell({ text: 'arrêt: HTA', lines: ['arrêt: HTA'], pairs: [{ label: 'arrêt', value: 'HTA' }] }, 3)
    const grid = table(
      ['Historique'],
      ['Médicament', 'Début', 'Fin', 'Note'],
      [['Neoral', '16/03/2026', '19/10/2026', note]],
    )
    expect(told({ lang: 'fr', grids: [grid] })[0]?.[3]).toBe('stopped')
  })
})

describe('what headings give to their rows', () => {
  it.each([
    ['Tijdelijk onderbroken', 'on-hold'],
    ['Thuismedicatie (ook gestopte)', 'unknown'],
    ['Gestopte medicatie', 'stopped'],
  ])('%s: %s', (heading, status) =>
    expect(told({ lang: 'nl', grids: [list([heading], ['Neoral 100 mg sinds'])] }).map((one) => one[3])).toEqual([
      status,
    ]),
  )
  it('what is planned for a day to come stays planned under "and earlier"', () =>
    expect(
      told({
        lang: 'fr',
        grids: [list(['Prescriptions du séjour et antérieures'], ['Neoral 100 mg à partir du 07/12/2026 – prévu'])],
      }),
    ).toEqual([['ciclosporin', '2026-12-07', null, 'intended']]))
  it('the day of a prescription is the day its lines were ordered', () => {
    const [one] = chart(
      page({ lang: 'fr', grids: [list(['Ordonnance du 14 septembre 2026 (1 ligne)'], ['Neoral 100 mg'])] }),
    ).medications
    expect(one).toMatchObject({ start: '2026-09-14', order: true })
  })
})

describe('words beside a list that say it is a part', () => {
  const coverage = (heading: string, text?: string) =>
    chart(
      page({
        lang: 'nl',
        grids: [list([heading], ['Neoral 100 mg sinds 13/01/2020'])],
        blocks: text === undefined ? [] : [block(text)],
      }),
    ).coverage.medications
  it.each([
    'Dit schema toont enkel de actieve medicatie en de wijzigingen van de laatste 6 maanden.',
    'Only current medications are shown in this list; it shows nothing else.',
    'Cette liste présente uniquement les traitements en cours.',
  ])('%s', (text) => expect(coverage('Medicatie', text)).toBe('incomplete'))
  it('none in a plain sentence', () =>
    expect(coverage('Medicatie', 'Medicatie enkel na overleg aanpassen.')).toBe('complete'))
  it('a sheet of administrations states its days', () =>
    expect(coverage('Toedienregistratie 17-11-2026 t/m 20-11-2026')).toBe('incomplete'))
  it('current and past are both; a legend is none; what is hidden is', () => {
    expect(coverage('Current and past medicines')).toBe('complete')
    expect(coverage('Medicatie (doorgehaald = gestopt)')).toBe('complete')
    expect(coverage('Active medications (stopped hidden)')).toBe('incomplete')
  })
})

describe('loose lines', () => {
  it('labels and a route below a medicine belong to it', () => {
    const lines = [
      'Neoral 100 mg',
      'IV na dialyse',
      'Gestart: 11-11-2026',
      'Gestopt: 18-11-2026',
      'Status: gestopt',
      'Imuran 50 mg',
      'Gestart: 13-01-2025',
      'Status: lopend',
    ]
    const blocks = lines.map((line) => block(line, { headings: ['Medicatie tijdens dialyse'] }))
    expect(told({ lang: 'nl', blocks })).toEqual([
      ['ciclosporin', '2026-11-11', '2026-11-18', 'stopped'],
      ['azathioprine', '2025-01-13', null, 'active'],
    ])
  })
  it('fields of an order being written are no history', () =>
    expect(
      told({ blocks: [block('Dose 12 mg ocrelizumab', { headings: ['Medication ocrelizumab', 'New order'] })] }),
    ).toEqual([]))
})

describe('allergies', () => {
  it.each([
    ['Allergieën/intoleranties: penicilline, jodium', ['penicilline', 'jodium']],
    ['Hospital no 40-2217Allergies: Trimethoprim', ['Trimethoprim']],
  ])('%s', (text, names) =>
    expect(chart(page({ blocks: [block(text)] })).allergies.map((one) => one.text)).toEqual(names),
  )
})
