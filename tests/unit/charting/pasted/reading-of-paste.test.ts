import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chartOf } from '../../../../lib/charting/chart-of'
import { linesOf } from '../../../../lib/charting/lines-of'
import { readingOfPaste } from '../../../../lib/charting/pasted/reading-of-paste'
import { loadIndex } from '../../../../lib/lexicon/load-index'
import { resolveLines } from '../../../../lib/lexicon/resolve-lines'

const index = loadIndex(JSON.parse(readFileSync('public/generated/lexicon.json', 'utf8')))

const charted = (text: string) => {
  const opened = readingOfPaste(text)
  if (!opened.ok) throw new Error(opened.problem)
  return chartOf(opened.value, resolveLines(linesOf(opened.value), index), '2026-11-20')
}
const inn = (text: string) =>
  charted(text).medications.map(({ substances }) => substances.map(({ name }) => name).join('+'))

describe('a medication list pasted as text', () => {
  const LINES = `Methotrexate 15 mg 1x/week, 03/2025 - 14/09/2025, stopped: insufficient effect
- Neoral 100 mg 2x/day since 01/10/2025
3. Blorvexan 20 mg 1/d`

  it('is charted line by line, as a list on a page is', () => {
    const { medications, unread } = charted(LINES)
    expect(medications.map(({ substances }) => substances[0]?.name)).toEqual(['methotrexate', 'ciclosporin', undefined])
    expect(medications[0]).toMatchObject({
      start: '2025-03',
      end: '2025-09-14',
      status: 'stopped',
      outcome: { kind: 'failure' },
    })
    expect(medications[1]?.start).toBe('2025-10-01')
    expect(unread).toMatchObject([{ text: expect.stringContaining('Blorvexan'), why: 'unrecognised-name' }])
  })

  it('quotes the line, and says which one it is', () =>
    expect(charted(LINES).medications[1]?.source).toMatchObject({
      quote: 'Neoral 100 mg 2x/day since 01/10/2025',
      locator: { path: 'line:2' },
    }))

  it('is never whole by itself, whatever it is headed', () => {
    for (const text of [LINES, `Complete medication history, stopped included\n${LINES}`])
      expect(charted(text).coverage).toMatchObject({ medications: 'incomplete', allergies: 'not-on-page' })
    expect(charted(LINES).coverage.signs.map(({ kind }) => kind)).toContain('extract')
  })

  it('a name alone on its line is not lost', () =>
    expect(charted('Blorvexan\nMedrol').unread.map(({ text }) => text)).toContain('Blorvexan'))

  it('says whose it is when a line does', () => {
    const { patient, medications } = charted(`Patient: Amélie Lefèvre, born 14/03/1991\n${LINES}`)
    expect(patient).toMatchObject({ name: 'Amélie Lefèvre', birthDate: '1991-03-14' })
    expect(medications).toHaveLength(3)
  })

  it('names nobody when no line does', () => expect(charted(LINES).patient).toEqual({ identifiers: [] }))

  it('what stands under "Allergies" is no medicine', () => {
    const { allergies, medications } = charted(`Medrol 16 mg 1/d\nAllergies:\nAmoxicillin: rash`)
    expect(medications).toHaveLength(1)
    expect(allergies.map(({ substances }) => substances[0])).toEqual(['amoxicillin'])
  })
})

describe('a copied table', () => {
  const TABLE =
    'Medicine\tDose\tStart\tStop\tReason\nLedertrexate 2,5 mg\t15 mg/week\t12/03/2025\t30/09/2025\tintolerance\nDupixent 300 mg\t300 mg / 2 weeks\t15/10/2025\t\t'

  it('is read by its columns', () => {
    const { medications } = charted(TABLE)
    expect(medications).toMatchObject([
      { start: '2025-03-12', end: '2025-09-30', outcome: { kind: 'intolerance' } },
      { start: '2025-10-15', end: null },
    ])
  })

  it('reads the same with the line ends of Windows, and a blank line below', () =>
    expect(inn(`${TABLE.replaceAll('\n', '\r\n')}\r\n\r\n`)).toEqual(['methotrexate', 'dupilumab']))
})

it.each([
  ['nothing', '', 'empty'],
  ['white space', ' \n\t\n ', 'empty'],
  ['a whole book', 'x'.repeat(500_001), 'too-large'],
  ['too many lines', 'Medrol 4 mg\n'.repeat(5_001), 'too-large'],
])('%s is refused', (_name, text, problem) => expect(readingOfPaste(text)).toEqual({ ok: false, problem }))
