import { describe, expect, it } from 'vitest'
import { withTypesAsHeadings } from '../../../lib/charting/journal'
import { chart, list, page, table } from './build'

const entries = [
  ['12/11/2026', 'Consultation', 'Suivi'],
  ['12/11/2026', 'Ordonnance', 'Méthotrexate 15 mg\nAmlodipine 5 mg'],
  ['03/06/2026', 'Courrier', 'CR : méthotrexate à discuter'],
  ['02/06/2026', 'Document', 'Ocrelizumab 300 mg, brochure'],
]

describe('a journal of everything that happened', () => {
  const grid = table(['Historique complet'], ['Date', 'Type', 'Acte'], entries)
  it('gives its prescriptions as medicines of their day, and nothing else of it', () => {
    const { medications: read, unread } = chart(page({ lang: 'fr', grids: [grid] }))
    expect(unread.map(({ why, text }) => `${why}: ${text}`)).toEqual([
      'unsure-what-list: 03/06/2026 · CR : méthotrexate à discuter',
    ])
    expect(read.map(({ substances, start }) => [substances[0]?.name, start])).toEqual([
      ['methotrexate', '2026-11-12'],
      ['amlodipine', '2026-11-12'],
    ])
  })
  it('is headed entry by entry with what it is', () =>
    expect(withTypesAsHeadings(grid).rows.map(({ groups }) => groups[0])).toEqual([
      'Consultation',
      'Ordonnance',
      'Courrier',
      'Document',
    ]))
  it.each([
    [
      'with a column of medicines',
      table(
        ['Traitements'],
        ['Type', 'Médicament'],
        [
          ['Ordonnance', 'A'],
          ['Document', 'B'],
          ['Ordonnance', 'C'],
        ],
      ),
    ],
    [
      'of one kind of entries',
      table(
        ['Historique'],
        ['Type', 'Texte'],
        [
          ['Ordonnance', 'A'],
          ['Ordonnance', 'B'],
          ['Ordonnance', 'C'],
        ],
      ),
    ],
    [
      'too short to tell',
      table(
        ['Historique'],
        ['Type', 'Texte'],
        [
          ['Ordonnance', 'A'],
          ['Document', 'B'],
        ],
      ),
    ],
  ])('a list %s is left as it is', (_, other) => expect(withTypesAsHeadings(other)).toBe(other))
})

describe('a menu of what a record holds, with counts', () => {
  it('heads nothing', () => {
    const counts = [
      '9 Allergies',
      '3 CarePlan',
      '11 Conditions',
      '41 Medications',
      '26 Observations',
      '4 Vaccinations',
      '7 Letters',
    ]
    const read = chart(page({ lang: 'en', grids: [list([], counts)] }))
    expect([read.allergies, read.problems, read.medications]).toEqual([[], [], []])
  })
})

describe('words of lists that other records share', () => {
  it('a list of allergens with their reaction behind a colon names the allergen', () => {
    const grid = table(
      ['Allergies'],
      ['ID', 'Text'],
      [
        [
          '1',
          {
            text: 'Intolerance to azathioprine: pancreatitis',
            pairs: [{ label: 'Intolerance to azathioprine', value: 'pancreatitis' }],
          },
        ],
      ],
    )
    expect(chart(page({ lang: 'en', grids: [grid] })).allergies).toMatchObject([
      { text: 'Intolerance to azathioprine: pancreatitis', substances: ['azathioprine'] },
    ])
  })
  it('a form in which a prescription is written gives no medicine', () => {
    const grid = list(
      ['Ledertrexate 2,5 mg', 'Voorschrift aanmaken'],
      ['Methotrexate 2,5 mg tabl.', 'Methotrexate 10 mg tabl.'],
    )
    expect(chart(page({ lang: 'nl', grids: [grid] })).medications).toEqual([])
  })
  it('what a search found under the banner is a catalogue, and no course', () => {
    const banner = 'Maurits Van Hecke °19/08/1971 M'
    const found = list([banner], ['Methotrexate 2,5 mg tabl.', 'Amlodipine 5 mg tabl.', 'Prednisone 5 mg tabl.'])
    const read = chart(page({ lang: 'nl', grids: [found] }))
    expect([read.medications.length, read.unread.length]).toEqual([0, 3])
    const taken = list([banner], ['Methotrexate 2,5 mg 1x/week', 'Amlodipine 5 mg 1x/dag', 'Prednisone 5 mg 1x/dag'])
    expect(chart(page({ lang: 'nl', grids: [taken] })).medications).toHaveLength(3)
  })
  it('diagnoses with an order of rank are no orders of medicines', () => {
    const grid = table(
      ['Diagnosis'],
      ['Diagnosis', 'Order', 'Diagnosis Date'],
      [['Myasthenic crisis', 'PRIMARY', '16 Nov 2026']],
    )
    const read = chart(page({ lang: 'en', grids: [grid] }))
    expect([read.problems.length, read.medications]).toEqual([1, []])
  })
  it('a "stop type" says whether a medicine is held or stopped', () => {
    const grid = table(
      ['Medicatie'],
      ['Start', 'Medicatie', 'Dosering', 'Stop Type'],
      [
        ['2026-11-02', 'Methotrexaat 15 mg', '1x/week', 'Tijdelijk'],
        ['2026-11-02', 'Prednisolon 5 mg prednisolone', '1x/dag', 'Definitief'],
      ],
    )
    expect(chart(page({ lang: 'nl', grids: [grid] })).medications.map(({ status }) => status)).toEqual([
      'on-hold',
      'stopped',
    ])
  })
  it('a dose behind its label without a colon belongs to the medicine above it', () => {
    const read = chart(
      page({
        lang: 'fr',
        grids: [list(['Médicaments'], ['Ocrelizumab 300 mg', 'DOSE 600 mg - tous les 6 mois'], { shape: 'text' })],
      }),
    )
    expect(read.medications).toHaveLength(1)
  })
  it('a birth date under its own heading is the patient’s', () => {
    const grid = table(
      ['Gender:', 'Gareth Llewellyn'],
      [],
      [
        ['male'],
        {
          cells: [{ text: '1963-02-17', lines: ['1963-02-17'] }],
          groups: ['DOB:'],
          locator: { frame: 0, path: 'div', hash: 'h' },
        },
      ],
      { shape: 'cards' },
    )
    expect(chart(page({ lang: 'en', grids: [grid] })).patient.birthDate).toBe('1963-02-17')
  })
})

it('a menu of pages is no journal', () => {
  const menu = list([], ['Patiënt', 'Medicatie', 'Labo', 'Agenda'])
  expect(withTypesAsHeadings(menu)).toBe(menu)
})
