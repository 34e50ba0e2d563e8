import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amend } from '../../../lib/charting/amend'
import { bounded } from '../../../lib/charting/bounded'
import { remembering } from '../../../lib/charting/memo'
import { boundsOf } from '../../../lib/dates/bounds'
import { Chart } from '../../../lib/model/chart'
import { block, chart, list, page, table } from './build'

const HEADERS = [
  'Drug',
  'Médicament',
  'Dose',
  'Start',
  'Date de fin',
  'Status',
  'Title',
  '',
  'Patient',
  'Allergen',
  'Value',
  'Reden',
  'Effective',
]
const WORDS = [
  'Methotrexate',
  'Zorblaxin',
  '15 mg',
  '03/01/2026',
  'du 03/01/2026 au 15/06/2026',
  'Stopped',
  'il y a 3 semaines',
  '1-0-1',
  '\u200b',
  '<b>x</b>',
  '‮mtx',
  '',
  '-',
  'Dr A. Doe',
  '99/99/9999',
  'N'.repeat(500),
  '2x/j si besoin',
]
const text = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((parts) => parts.join(' ')),
)
const heading = fc.constantFrom(
  'Medications',
  'Allergies',
  'Traitements arrêtés',
  'Family history',
  'Problems',
  'Vitals',
  'Vaccinations',
  'My patients',
  'Stock',
  'x',
)

const reading = fc
  .record({
    heads: fc.array(heading, { maxLength: 3 }),
    columns: fc.array(fc.constantFrom(...HEADERS), { maxLength: 6 }),
    rows: fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 8 }),
    lines: fc.array(text, { maxLength: 6 }),
    lang: fc.constantFrom('en', 'fr', 'nl', ''),
  })
  .map(({ heads, columns, rows, lines, lang }) =>
    page({
      lang,
      grids: [table(heads, columns, rows), list(heads, lines)],
      blocks: lines.map((line) => block(line, { headings: heads })),
    }),
  )

describe('whatever a page holds', () => {
  it('charting gives a chart that the schema accepts', () => {
    fc.assert(
      fc.property(reading, (given) => {
        expect(Chart.safeParse(chart(given)).error).toBeUndefined()
      }),
      { numRuns: 300, seed: 20261121 },
    )
  })
  it('no course ends before it starts, nothing is recognised without a name, ids are unique', () => {
    fc.assert(
      fc.property(reading, (given) => {
        const { medications } = chart(given)
        for (const { start, end, recognised, substances } of medications) {
          const [from, to] = [boundsOf(start), boundsOf(end)]
          if (from && to) expect(from.earliest <= to.latest).toBe(true)
          if (recognised) expect(substances.length).toBeGreaterThan(0)
        }
        expect(new Set(medications.map(({ id }) => id)).size).toBe(medications.length)
      }),
      { numRuns: 200, seed: 20261121 },
    )
  })
  it('a row of a medicine table is a statement or is unread, never gone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Zorblaxin 20 mg', 'Methotrexate 15 mg', 'Kwikxol forte 5 mg', 'Neoral 100 mg'), {
          minLength: 1,
          maxLength: 6,
        }),
        (drugs) => {
          const made = chart(
            page({
              grids: [
                table(
                  ['Medications'],
                  ['Drug', 'Dose'],
                  drugs.map((drug, i) => [drug, `${i} mg`]),
                ),
              ],
            }),
          )
          expect(made.medications).toHaveLength(drugs.length)
        },
      ),
      { numRuns: 50, seed: 20261121 },
    )
  })
  it('reading twice gives the same ids, and no answers change nothing', () => {
    fc.assert(
      fc.property(reading, (given) => {
        const made = chart(given)
        expect(chart(given)).toEqual(made)
        expect(amend(made, [])).toEqual(made)
      }),
      { numRuns: 50, seed: 20261121 },
    )
  })
})

describe('pages beyond reason', () => {
  it.each(['((((', '1-', 'Aa ', 'depuis le ', '03/01/2026 ', 'x: '])(
    'a megabyte of "%s" is looked at from its beginning, and said',
    (piece) => {
      const huge = piece.repeat(1_000_000 / piece.length)
      const made = chart(
        page({ grids: [table(['Medications'], ['Drug', 'Start'], [[huge, huge]])], blocks: [block(huge)] }),
      )
      expect(made.unread.map(({ why }) => why)).toContain('text-limit')
    },
  )
  it('texts of a usual length are not touched', () => {
    const given = page({ grids: [table(['Medications'], ['Drug'], [['Methotrexate']])] })
    expect(bounded(given)).toEqual({ reading: given, unread: [] })
  })
  it('one text is read once', () => {
    let calls = 0
    const read = remembering((text) => {
      calls += 1
      return text.length
    })
    expect([read('mtx'), read('mtx'), calls]).toEqual([3, 3, 1])
  })
})
