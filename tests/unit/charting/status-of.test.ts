import { describe, expect, it } from 'vitest'
import { statusOfHeadings } from '../../../lib/charting/status-of'
import { chart, list, page, row, table } from './build'

describe('what a heading says of the status of its rows', () => {
  it.each([
    ['Stopped medicines', 'stopped'],
    ['Medicatie (doorgehaald = gestopt)', undefined],
    ['Traitements (barré = arrêté)', undefined],
    ['Medicatie, actueel en verleden', undefined],
    ['Current and past medicines', undefined],
    ['Actuele medicatie', 'active'],
    ['Previous treatments (stopped)', 'completed'],
    ['Complete medication history, stopped entries included', undefined],
    ['Historique complet (2023-2026, arrêts compris)', undefined],
    ['Volledige medicatiehistoriek, gestopte inbegrepen', undefined],
    ['Volledige historiek sinds 2020, met gestopte medicatie', undefined],
    ['Historique complet avec les traitements arrêtés', undefined],
    ['Gestopte medicatie, met reden', 'stopped'],
    ['Declined by patient', 'not-taken'],
    ['Entered in error', 'entered-in-error'],
  ])('%s: %s', (heading, status) => {
    const said = statusOfHeadings([heading])
    expect(status === 'completed' ? ['completed', 'stopped'].includes(said ?? '') : said === status, said).toBe(true)
  })
})

describe('a course of a stated length', () => {
  const read = (line: string) => {
    const [course] = chart(page({ lang: 'en', grids: [list(['Drug history'], [line])] })).medications
    return [course?.status, course?.end]
  }
  it.each([
    [
      'Methotrexate 15 mg, January 2024, x 6 months',
      ['completed', { written: '6 month', readings: ['2024-06-30', '2024-07-30'] }],
    ],
    ['Doxycycline 100 mg from 2026-11-06 x 10 days', ['completed', { written: '10 day', readings: ['2026-11-15'] }]],
    // Its tenth day has not come: it runs, to the end that is told.
    ['Doxycycline 100 mg from 2026-11-15 x 10 days', ['active', { written: '10 day', readings: ['2026-11-24'] }]],
    // What is handed over for three months may be taken for years.
    ['Methotrexate 15 mg from 2024-01-10 for 3 months', ['unknown', null]],
  ])('%s', (line, wanted) => expect(read(line)).toEqual(wanted))

  it.each([
    ['Gestopte medicatie', 'Methotrexaat 15 mg, laatste gift 01/06/2026', ['stopped', '2026-06-01']],
    // A last dose so far may have a next one.
    ['Medicatie', 'Methotrexaat 15 mg, laatste gift 01/06/2026', ['unknown', null]],
  ])('under %s: %s', (heading, line, wanted) => {
    const [course] = chart(page({ lang: 'nl', grids: [list([heading], [line])] })).medications
    expect([course?.status, course?.end]).toEqual(wanted)
  })
})

describe('words and codes of systems', () => {
  const status = (...cells: string[]) =>
    chart(
      page({
        lang: 'fr',
        grids: [table(['Traitements'], ['Médicament', 'État', 'Motif'], [['Neoral 100 mg', ...cells]])],
      }),
    ).medications[0]?.status
  it.each([
    ['Non délivré – refus du patient', '', 'not-taken'],
    ['Non retiré – remis en stock', '', 'not-taken'],
    ['enteredInError - wrong pt', '', 'entered-in-error'],
    ['entered_in_error', '', 'entered-in-error'],
    ['not_taken', '', 'not-taken'],
    ['on_hold', '', 'on-hold'],
    ['Foutieve registratie', '', 'entered-in-error'],
    ['Voltooid', 'zona', 'completed'],
    ['Inactif', 'intolérance', 'stopped'],
  ])('%s · %s: %s', (said, reason, wanted) => expect(status(said, reason)).toBe(wanted))

  it('two dated cells are from and to, whatever is said of the end; the same day twice is one day', () => {
    const read = (stop: string) =>
      chart(
        page({
          grids: [table(['Medication'], [], [['Neoral 100 mg', '16/11/2026', stop, 'Discontinued – switched']])],
        }),
      ).medications.map(({ start, end }) => [start, end])
    expect([read('19/11/2026'), read('16/11/2026')]).toEqual([
      [['2026-11-16', '2026-11-19']],
      [['2026-11-16', '2026-11-16']],
    ])
  })
})

describe('a medicine that is not taken now may have been taken before', () => {
  const read = (status: string, heading = 'Medication') => {
    const rows = [['Ciclosporin 100 mg', status, '12/03/2026']]
    const [course] = chart(page({ grids: [table([heading], ['Drug', 'Status', 'Start'], rows)] })).medications
    return [course?.status, course?.notNow]
  }
  it.each([
    'Not taking',
    'Not currently taking',
    'Patient not taking: reported on 19/11/2026',
    'Ne prend pas',
    'Neemt dit niet',
    'Gebruikt niet',
    'Niet gebruikt',
  ])('%s', (status) => expect(read(status)).toEqual(['not-taken', true]))
  it.each([
    'Refused',
    'Never started',
    'Not taking: never started',
    'Ne prend pas (refus)',
    'Not given',
    'Niet toegediend',
    'Non pris',
  ])('%s: no dose at all', (status) => expect(read(status)).toEqual(['not-taken', undefined]))
  it.each([
    'No longer taking',
    'Not taking any more',
    'Gebruikt niet meer',
    'Neemt het niet meer',
    'Niet meer gebruikt',
  ])('%s: it was taken', (status) => expect(read(status)).toEqual(['stopped', undefined]))
  it('a heading says it of its rows', () =>
    expect(read('', 'Outpatient Medications Not Taking')).toEqual(['not-taken', true]))
})

describe('what a list shows of its other rows', () => {
  const read = (second: boolean) => {
    const rows = [
      row(['Prednisone 5 mg', '12/03/2026'], {}, 2),
      row(['Neoral 100 mg', '12/03/2026'], second ? { struck: true } : {}, 2),
    ]
    const { medications } = chart(page({ lang: 'nl', grids: [table(['Medicatie'], ['Geneesmiddel', 'Datum'], rows)] }))
    return medications.map(({ status }) => status)
  }
  it('a row without the line that is drawn through another goes on', () =>
    expect(read(true)).toEqual(['active', 'stopped']))
  it('where none is drawn, nobody can tell', () => expect(read(false)).toEqual(['unknown', 'unknown']))
  it.each([
    ['Scheduled (3) Next 12 hours', 'active'],
    ['Continuous Infusions', 'active'],
    ['PRN/Unscheduled Available (2)', 'active'],
    ['Scheduled', 'unknown'],
    ['PRN', 'unknown'],
  ])('orders under "%s": %s', (heading, status) => {
    const lines = ['Prednisolone 20 mg, ORAL, DAILY, Start Date 17/11/26']
    expect(
      chart(page({ grids: [list([heading, 'Medications'], lines)] })).medications.map((one) => one.status),
    ).toEqual([status])
  })
})

it.each([
  ['HOLD', 'on-hold'],
  ['Non réalisée', 'not-taken'],
  ['afbouw stap 3, dan stop', 'intended'],
  ['palier 2 puis arrêt', 'intended'],
])('"%s" beside a start that lies ahead: %s', (text, status) => {
  const grids = [table(['Medicatie'], ['Middel', 'Van', 'Opmerking'], [['Neoral 100 mg', '22/11/2026', text]])]
  const statuses = [
    ...grids,
    table(['Medicatie'], ['Middel', 'Van', 'Status'], [['Neoral 100 mg', '22/11/2026', text]]),
  ]
  expect(
    statuses.flatMap((grid) => chart(page({ lang: 'nl', grids: [grid] })).medications.map((one) => one.status)),
  ).toContain(status)
})
