import { describe, expect, it } from 'vitest'
import { saidInLine } from '../../../lib/charting/said-allergies'
import { block, chart, page, table } from './build'

describe('allergies said in a line', () => {
  it.each([
    ['Allergies: Sulfa Antibiotics', ['Sulfa Antibiotics']],
    ['Active Allergies: Sulfonamides', ['Sulfonamides']],
    ['Allergies : pénicilline, iode ; latex', ['pénicilline', 'iode', 'latex']],
    ['Dhr. J.P. de Wit M 12-01-1963 (63 jr) CAVE: amoxicilline (rash, 2019)', ['amoxicilline (rash, 2019)']],
    ['CAVE amoxicilline', ['amoxicilline']],
    ['Allergies: NKDA Weight: 70 kg', ['NKDA']],
    ['Overgevoeligheden: jodium', ['jodium']],
  ])('%s', (line, values) => expect(saidInLine(line)?.values).toEqual(values))

  it.each(['Thrombose de la veine cave', 'Allergies', 'Allergies:', 'allergie à la pénicilline', 'Motif : allergique'])(
    'nothing in: %s',
    (line) => expect(saidInLine(line)).toBeUndefined(),
  )
})

describe('allergies of a banner', () => {
  const read = chart(
    page({
      blocks: [
        block('Janssens Bram 30.06.1996 M CAVE: amoxicilline'),
        block('Allergies : AUCUNE CONNUE', { level: 3 }),
        block('Profile Legend: Current All', { headings: ['Allergies:'] }),
      ],
      grids: [table([], [], [['Allergieën', 'Ibuprofen']], { shape: 'pairs' })],
    }),
  )

  it('are on the chart; one that denies them is kept as such', () => {
    const said = Object.fromEntries(read.allergies.map(({ text, negated }) => [text, negated]))
    expect(said).toEqual({ Ibuprofen: false, amoxicilline: false, 'AUCUNE CONNUE': true })
    expect(read.coverage.allergies).toBe('complete')
  })

  it('are no exposure, and not among what nobody could place', () => {
    expect(read.medications).toEqual([])
    expect(read.unread).toEqual([])
  })
})

describe('a banner that says there are more', () => {
  const allergiesOf = (text: string): ReturnType<typeof chart> => chart(page({ blocks: [block(text)] }))
  it.each([
    'Allergies: Sulfa, codeine +3',
    'Allergies: Sulfa…',
    'Allergies: Sulfa and 2 more',
    'Allergies : sulfamides et 2 autres',
    'Allergies : sulfamides | +2',
    'Allergieën: sulfa en 3 andere',
    'Allergieën: sulfa, meer',
    'Allergies: Sulfa, more…',
    'Allergies (4): Sulfa, codeine',
  ])('%s: those it names, and not all of them', (text) => {
    const read = allergiesOf(text)
    expect(read.allergies.map((one) => one.text).every((one) => /^(?:sulf|codeine)[a-z]*$/i.test(one))).toBe(true)
    expect(read.allergies.length).toBeGreaterThan(0)
    expect(read.coverage.allergies).toBe('incomplete')
    expect(read.coverage.signs).toMatchObject([{ kind: 'load-more', domain: 'allergies' }])
    expect(read.coverage.medications).toBe('not-on-page')
  })

  it.each(['Allergies: Sulfa', 'Allergies (2): Sulfa, codeine'])('%s: all of them', (text) =>
    expect(allergiesOf(text).coverage).toMatchObject({ allergies: 'complete', signs: [] }),
  )

  it('a banner cut off by the page', () => {
    const said = { text: 'Allergies: Sulfa, code', lines: ['Allergies: Sulfa, code'], truncated: true }
    const read = chart(page({ grids: [table([], [], [[said]], { shape: 'cards' })] }))
    expect(read.coverage).toMatchObject({
      allergies: 'incomplete',
      signs: [{ kind: 'load-more', domain: 'allergies' }],
    })
  })

  it('a list of allergies that ends in "+2 more", or in a name cut off', () => {
    const list = table(['Allergies'], [], [['Sulfa'], ['+ 2 more']], { shape: 'list' })
    expect(chart(page({ grids: [list] }))).toMatchObject({ coverage: { allergies: 'incomplete' } })
    expect(chart(page({ grids: [list] })).allergies.map(({ text }) => text)).toEqual(['Sulfa'])
    const cut = table(['Allergies'], [], [[{ text: 'Sulfameth', lines: ['Sulfameth'], truncated: true }]])
    expect(chart(page({ grids: [cut] })).coverage).toMatchObject({
      allergies: 'incomplete',
      signs: [{ kind: 'truncated', text: 'Sulfameth', domain: 'allergies' }],
    })
  })
})
