import { describe, expect, it } from 'vitest'
import { seenDrugs, withSeen } from '../../../lib/charting/seen-drugs'
import type { Resolution } from '../../../lib/model/resolution'
import { block, chart, list, page, table } from './build'

const says = (more: Partial<Resolution>) => (line: string) => ({
  line,
  kind: 'medicine' as const,
  recognised: false,
  atc: [],
  substances: [],
  candidates: [],
  because: 'a fixture',
  ...more,
})
const text = [{ piece: 'x', line: 'x' }]

describe('drugs seen in words that are not used', () => {
  it('named drugs with their route and form, each once', () =>
    expect(
      seenDrugs(
        [...text, ...text],
        says({ substances: [{ name: 'dupilumab', atc: ['D11AH05'] }], route: 'subcutaneous', form: 'pen' }),
      ),
    ).toEqual([{ substances: [{ name: 'dupilumab', atc: ['D11AH05'] }], route: 'subcutaneous', form: 'pen' }]))
  it('a likely reading counts, a faint one does not', () =>
    expect(
      seenDrugs(
        text,
        says({
          candidates: [
            { name: 'dupilumab', score: 0.9 },
            { name: 'durvalumab', score: 0.6 },
          ],
        }),
      ),
    ).toEqual([{ substances: [{ name: 'dupilumab', atc: [] }] }]))
  it('what a line denies, and what is no medicine, is none', () => {
    const substances = [{ name: 'dupilumab', atc: [] }]
    expect(seenDrugs(text, says({ kind: 'negative', substances }))).toEqual([])
    expect(seenDrugs(text, says({ kind: 'homeopathy', substances }))).toEqual([])
    expect(withSeen([])).toEqual({})
  })
})

describe('rows shown as unread keep what they name', () => {
  const kept = (reading: Parameters<typeof chart>[0]) =>
    chart(reading).unread.map(({ why, seen }) => [
      why,
      seen?.flatMap(({ substances }) => substances.map(({ name }) => name)),
    ])
  it('a list that nobody can name, and an order that began', () => {
    expect(
      kept(
        page({
          grids: [
            table(
              ['Overzicht'],
              [],
              [
                ['Neoral', 'x'],
                ['Kinesitherapie', 'x'],
              ],
            ),
          ],
        }),
      ),
    ).toEqual([['unsure-what-list', ['ciclosporin']]])
    const begun = [['Neoral', '01/03/2026']]
    expect(kept(page({ grids: [table(['New order'], ['Drug', 'Start date'], begun, { composing: true })] }))).toEqual([
      ['unsure-what-list', ['ciclosporin']],
    ])
  })
  it('an allergy, somebody else’s list, an order set and advice keep none', () => {
    const grids = [
      list(['Allergies'], ['Neoral 50 mg']),
      list(['Family history'], ['Mother: Neoral 50 mg']),
      list(['Order set'], ['Neoral 50 mg']),
      list(['Medication'], ['No Neoral', 'Amlor 5 mg']),
    ]
    expect(kept(page({ grids })).filter(([, seen]) => seen !== undefined)).toEqual([])
    const leaflets = list(['Leaflets for you'], ['Neoral: what to know'], { region: 'complementary' })
    expect(kept(page({ grids: [leaflets] })).filter(([, seen]) => seen !== undefined)).toEqual([])
    const news = block('News: read more of ciclosporine', { headings: ['Medication'] })
    expect(kept(page({ blocks: [news] })).filter(([, seen]) => seen !== undefined)).toEqual([])
  })
})
