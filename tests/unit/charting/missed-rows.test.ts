import { describe, expect, it } from 'vitest'
import { missedRows } from '../../../lib/charting/missed-rows'
import type { Sign } from '../../../lib/model/coverage'
import { chart, page, table } from './build'

const row = (drug: string, stop = '') => [drug, '2026-01-06', stop]
const read = (heading: string[], rows: string[][], signs: Sign[] = []) =>
  chart(page({ grids: [table(heading, ['Drug', 'Start', 'Stop'], rows)], signs }))
const next: Sign[] = [{ kind: 'pager', text: 'Next' }]
const NAMED = ['Medication history']
const missed = (...[before, after]: [ReturnType<typeof read>, ReturnType<typeof read>]) =>
  missedRows(before, after).missed.map(({ entry }) => entry.text)

describe('rows that their own list no longer shows', () => {
  it('of a list with a heading: every one that is gone, be it the only one that was there', () =>
    expect(missed(read(NAMED, [row('Neoral 100 mg')]), read(NAMED, [row('Amlor 5 mg')]))).toEqual(['Neoral 100 mg']))
  it('a drug that stands there with another date was changed on the page, and is not missed', () => {
    const found = missedRows(
      read(NAMED, [row('Neoral 100 mg', '2026-06-10')]),
      read(NAMED, [row('Neoral 100 mg', '2026-06-20')]),
    )
    expect(found.missed).toEqual([])
    expect(found.replaced.size).toBe(1)
  })
  it('of pages that all say "Next": the half of the rows tells one page from another', () => {
    const three = [row('Neoral 100 mg'), row('Amlor 5 mg'), row('Zyloric 100 mg')]
    expect(missed(read(NAMED, three, next), read(NAMED, three.slice(1), next))).toEqual(['Neoral 100 mg'])
    expect(missed(read(NAMED, three, next), read(NAMED, three.slice(2), next))).toEqual([])
  })
  it('of another list: nothing is known', () =>
    expect(missed(read(NAMED, [row('Neoral 100 mg')]), read(['Stopped medications'], [row('Amlor 5 mg')]))).toEqual([]))
})
