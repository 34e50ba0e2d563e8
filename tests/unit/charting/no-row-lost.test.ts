import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartOf } from '../../../lib/charting/chart-of'
import { linesOf } from '../../../lib/charting/lines-of'
import type { Chart } from '../../../lib/model/chart'
import type { Grid } from '../../../lib/model/reading'
import { AS_OF, batchOf, block, cell, chart, list, page, table } from './build'

const shown = ({ medications, unread }: Chart): string[] => [
  ...medications.map(({ source, text }) => `${source.quote} ${text}`),
  ...unread.map(({ text }) => text),
]

const HEADERS = [
  ['Drug', 'Dose', 'Start', 'Stop'],
  ['Médicament', 'Posologie', 'Début', 'Fin'],
  ['Geneesmiddel', 'Dosering', 'Begindatum', 'Einddatum'],
  [],
]
const HEADINGS = ['Medication history', 'Historique des traitements', 'Medicatiehistoriek']
const name = fc.oneof(
  fc.constantFrom(
    'Methotrexate 15 mg',
    'ZORBLAXIN',
    'VPA 500',
    'mtx',
    '\u200bNeoral\u200b',
    'נאוראל 100',
    '<b>Imurel</b>',
    'Xq 7',
    '§ 12',
  ),
  fc.stringMatching(/^[A-Z][a-z]{2,9} \d{1,3}$/),
)
const date = fc.constantFrom('', '03/01/2026', '2024', 'mars 2026', '??', '99/99/9999')
const cells = fc.tuple(
  fc.oneof({ weight: 5, arbitrary: name }, { weight: 1, arbitrary: fc.constant('') }),
  fc.constantFrom('', '15 mg', '1-0-1', '2 co', '–'),
  date,
  date,
)

describe('no row of a history is lost', () => {
  it('each is a statement, joins the one above it, or is said to be unread', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HEADINGS),
        fc.constantFrom(...HEADERS),
        fc.array(cells, { minLength: 1, maxLength: 8 }),
        (heading, columns, rows) => {
          const told = shown(chart(page({ grids: [table([heading], columns, rows)] })))
          for (const row of rows) {
            const said = row.map((text) => text.trim()).find((text) => /[\p{L}\d]{2}/u.test(text))
            if (said === undefined) continue
            expect(
              told.some((text) => text.includes(said)),
              `${JSON.stringify(row)} in ${JSON.stringify(told)}`,
            ).toBe(true)
          }
        },
      ),
      { numRuns: 500, seed: 20261121 },
    )
  })

  it('several medicines drawn as one card are several statements', () => {
    const group: Grid = table(
      ['Medications'],
      [],
      [
        [
          cell(
            'Scheduled medications\nMethotrexate Oral Tablet (2.5 mg) (15 mg)\nAzathioprine Oral Tablet (50 mg) (100 mg)',
          ),
        ],
        [cell('As needed medications\nIbuprofen Oral Tablet (400 mg)')],
      ],
      { shape: 'cards' },
    )
    expect(
      chart(page({ grids: [group] })).medications.map(({ substances, status }) => [substances[0]?.name, status]),
    ).toEqual([
      ['methotrexate', 'active'],
      ['azathioprine', 'active'],
      ['ibuprofen', 'active'],
    ])
  })

  it('what a card says of another drug makes no second statement', () => {
    const card = list(['Medications'], ['Methotrexate 15 mg\nReplaces azathioprine 50 mg'], { shape: 'cards' })
    expect(chart(page({ grids: [card] })).medications).toHaveLength(1)
  })

  it('a loose line with a strength that nobody knows is unread, a result in mg/l is not', () => {
    const lines = ['VPA 500', 'machin 20 mg', 'Ferritine 80 µg/l', 'Seen by the pharmacist']
    const read = chart(page({ blocks: lines.map((line) => block(line, { headings: ['Medication history'] })) }))
    expect(shown(read).sort()).toEqual(['VPA 500', 'machin 20 mg machin 20 mg', 'machin 20 mg'].sort())
  })

  it('a line that denies what it names is shown as such', () => {
    const reading = page({ grids: [list(['Traitements'], ['Jamais de corticoïdes', 'Méthotrexate 15 mg'])] })
    const batch = batchOf(linesOf(reading))
    const resolutions = batch.resolutions.map((one) =>
      one.line.startsWith('Jamais') ? { ...one, kind: 'negative' as const, recognised: true } : one,
    )
    const read = chartOf(reading, { ...batch, resolutions }, AS_OF)
    expect(read.medications).toHaveLength(1)
    expect(read.unread).toMatchObject([{ text: 'Jamais de corticoïdes', why: 'denied-line' }])
  })

  it('a line that goes on to other medicines is said, whatever was made of its first', () => {
    const line = 'PROGRAF 1 MG 06/05/2019 12/10/2026 NEORAL 100 MG 06/05/2019'
    const read = chart(page({ grids: [list(['Traitements'], [line, 'Amlor 5 mg'])] }))
    expect(read.unread).toMatchObject([{ text: line, why: 'ambiguous-name' }])
  })

  it('a drug before a colon is not lost to the word that stands right before it', () => {
    const text = 'Prograf 5 mg IV : prévu le 12/01/2027'
    const pairs = [{ label: 'IV', value: 'prévu le 12/01/2027' }]
    const read = chart(
      page({ lang: 'fr', grids: [table(['Traitements'], [], [[cell({ text, lines: [text], pairs })]])] }),
    )
    expect(read.medications).toMatchObject([{ substances: [{ name: 'tacrolimus' }], start: '2027-01-12' }])
  })

  it('medicines under a banner that tells an allergy are medicines', () => {
    const grid = table(
      ['Thuismedicatie', 'MAES Rita (V) geboren op 11 december 1957 Allergie: codeïne'],
      ['Middel', 'Sterkte', 'Inname', 'Sinds', 'Tot'],
      [['Imuran', '50 mg', '2x/d', '2024', '30-10-2026']],
    )
    const read = chart(page({ grids: [grid] }))
    expect(read.medications).toMatchObject([{ start: '2024', end: '2026-10-30' }])
    expect(read.allergies).toEqual([])
  })

  it('rows with a strength and a stop are never a list of what to avoid', () => {
    const grid = table(['Allergies'], ['X', 'Strength', 'Stop'], [['Imuran', '50 mg', '30/10/2026']])
    const read = chart(page({ grids: [grid] }))
    expect(read.allergies).toEqual([])
    expect(read.unread).toMatchObject([{ why: 'unsure-what-list' }])
  })

  it('cells drawn as loose lines belong to the medicine above them', () => {
    const lines = ['Neoral 100 mg', '2 x per dag', '23/02/2026', '14/09/2026', 'Imuran 50 mg', '22/04/2024']
    const blocks = lines.map((line) => block(line, { headings: ['Medicatie'] }))
    expect(chart(page({ lang: 'nl', blocks })).medications).toMatchObject([
      { substances: [{ name: 'ciclosporin' }], start: '2026-02-23', end: '2026-09-14' },
      { substances: [{ name: 'azathioprine' }], start: '2024-04-22', end: null },
    ])
  })

  it('where dates stand above the medicines, they are not given to the wrong one', () => {
    const lines = ['23/02/2026', 'Neoral 100 mg', '14/09/2026', 'Imuran 50 mg']
    const blocks = lines.map((line) => block(line, { headings: ['Medicatie'] }))
    const read = chart(page({ lang: 'nl', blocks }))
    expect(read.medications.map(({ start, end }) => [start, end])).toEqual([
      [null, null],
      [null, null],
    ])
    // … and they are said.
    expect(read.unread).toMatchObject([
      { text: '23/02/2026', why: 'unreadable-date' },
      { text: '14/09/2026', why: 'unreadable-date' },
    ])
  })
})
