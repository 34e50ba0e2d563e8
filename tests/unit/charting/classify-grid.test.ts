import { describe, expect, it } from 'vitest'
import { classifySection } from '../../../lib/charting/classify-grid'
import { linesOf } from '../../../lib/charting/lines-of'
import { lookupOf } from '../../../lib/charting/lookup'
import { sectionsOf } from '../../../lib/charting/section'
import type { Grid, TextBlock } from '../../../lib/model/reading'
import { batchOf, block, chart, list, page, row, table } from './build'

const kindOf = (parts: { grids?: Grid[]; blocks?: TextBlock[] }): string | undefined => {
  const reading = page(parts)
  const [section] = sectionsOf(reading)
  return section && classifySection(section, lookupOf(batchOf(linesOf(reading)))).kind
}

describe('what a list is about', () => {
  const drugs = ['Methotrexate 15 mg', 'Tacrolimus 1 mg']
  it.each([
    ['its nearest heading', list(['Medications', 'Allergies'], drugs), 'medications'],
    ['an allergy list', list(['Allergies'], ['Methotrexate', 'Penicillin']), 'allergies'],
    ['"Drug" under "Allergies"', list(['Drug', 'Allergies'], ['Penicillin']), 'allergies'],
    ['columns of allergens', table(['Summary'], ['Allergen', 'Reaction'], [['Penicillin', 'Rash']]), 'allergies'],
    [
      'a problem list with medicine-like columns',
      table(['Medical Problems'], ['Title', 'Begin', 'End'], [['Hypertension', '2022-01-01', '']]),
      'problems',
    ],
    [
      'look-alike columns under "Medications"',
      table(['Medications'], ['Title', 'Begin', 'End'], [['Baclofen', '2022-01-01', '']]),
      'medications',
    ],
    ['columns alone', table([], ['Drug', 'Dose', 'Start'], [['Methotrexate', '15 mg', '2026']]), 'medications'],
    ['family history', list(['Family history'], ['Mother: methotrexate for arthritis']), 'family-history'],
    [
      'an order set',
      table(['Order set: transplant'], ['Drug', 'Dose', 'Frequency'], [['Tacrolimus', '1 mg', '2x/d']]),
      'orders',
    ],
    [
      'orders being composed',
      table(['Medications'], ['Drug', 'Dose'], [['Tacrolimus', '1 mg']], { composing: true }),
      'orders',
    ],
    [
      'a price list',
      table(['Geneesmiddelen'], ['Geneesmiddel', 'Verpakking', 'Prijs'], [['Neoral 100 mg', '50', '€ 80']]),
      'reference',
    ],
    ['the neighbours of a ward', list(['Andere patiënten vandaag'], drugs), 'other-patients'],
    [
      'what a day hospital gave',
      list(['Administrations en hôpital de jour, toutes depuis 2020'], drugs),
      'medications',
    ],
    ['search results', list(['Search results'], drugs), 'reference'],
    ['a menu', list(['Medications'], drugs, { region: 'menu' }), 'navigation'],
    ['vaccines', table([], ['Vaccine', 'Date', 'Lot'], [['MMR', '2020-01-02', 'A1']]), 'immunisations'],
    ['laboratory', table([], ['Test', 'Value', 'Unit'], [['ALT', '30', 'U/L']]), 'measurements'],
    [
      'several patients',
      table(
        ['Prescriptions'],
        ['Patient', 'Drug', 'Dose'],
        [
          ['A. Doe', 'Tacrolimus', '1 mg'],
          ['B. Roe', 'MTX', '15 mg'],
        ],
      ),
      'other-patients',
    ],
    ['headerless rows of medicines with doses', list([], drugs), 'medications'],
    ['bare drug words under no heading', list([], ['Penicillin', 'Ibuprofen', 'Tacrolimus']), 'unsure'],
  ])('%s', (_, grid, kind) => expect(kindOf({ grids: [grid] })).toBe(kind))

  it('a news item that names a drug is nothing of the patient', () =>
    expect(
      kindOf({ blocks: [block('Shortage of methotrexate 2.5 mg tablets', { headings: ['Pharmacy news'] })] }),
    ).toBe('reference'))
})

describe('what is not a history yields no exposure, and nothing is dropped', () => {
  it('rows of a list nobody can place are shown', () => {
    const made = chart(page({ grids: [list([], ['Penicillin', 'Ibuprofen', 'Tacrolimus'])] }))
    expect(made.medications).toEqual([])
    expect(made.unread.map(({ text, why }) => [text, why])).toEqual([
      ['Penicillin', 'unsure-what-list'],
      ['Ibuprofen', 'unsure-what-list'],
      ['Tacrolimus', 'unsure-what-list'],
    ])
  })
  it('a worklist is said to be one, and has no medications', () => {
    const grid = table(
      ['À valider'],
      ['Patient', 'Médicament', 'Dose'],
      [
        ['DUPONT Jean', 'Tacrolimus', '1 mg'],
        ['MOREAU Luc', 'Méthotrexate', '15 mg'],
      ],
    )
    expect(chart(page({ grids: [grid] }))).toMatchObject({
      worklist: true,
      medications: [],
      unread: [{ why: 'several-patients', count: 2 }],
    })
  })
  it('medicines grouped under several people are a worklist too', () => {
    const grid = table(
      ['Prescriptions'],
      ['Médicament', 'Dose'],
      [
        row(['Tacrolimus', '1 mg'], { groups: ['DUPONT Jean, 12/03/1961 – ch. 12'] }, 2),
        row(['Méthotrexate', '15 mg'], { groups: ['MOREAU Luc, 01/09/1955 – ch. 14'] }, 2),
      ],
    )
    expect(chart(page({ lang: 'fr', grids: [grid] }))).toMatchObject({ worklist: true, medications: [] })
  })
  it("another patients' list beside the patient's own takes nothing away", () => {
    const own = table(['Medications'], ['Drug', 'Dose'], [['Tacrolimus', '1 mg']])
    const others = list(['Recent patients'], ['Jean Dupont', 'Luc Moreau'])
    expect(chart(page({ grids: [own, others] }))).toMatchObject({
      worklist: false,
      medications: [{ text: 'Tacrolimus' }],
    })
  })
  it('one table, several domains by group row', () => {
    const grid = table(
      [],
      [],
      [row(['Penicillin'], { groups: ['Allergies'] }), row(['Tacrolimus 1 mg'], { groups: ['Medications'] })],
    )
    expect(chart(page({ grids: [grid] }))).toMatchObject({
      allergies: [{ text: 'Penicillin' }],
      medications: [{ text: 'Tacrolimus 1 mg' }],
    })
  })
})
