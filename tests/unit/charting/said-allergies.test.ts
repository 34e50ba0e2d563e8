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
