import { describe, expect, it } from 'vitest'
import { addEntries } from '../../../lib/charting/add-entries'
import { amend } from '../../../lib/charting/amend'
import type { Resolution } from '../../../lib/model/resolution'
import { chart, page } from './build'

const typed: Resolution = {
  line: 'Neoral 100 mg',
  kind: 'medicine',
  recognised: true,
  atc: ['L04AD01'],
  substances: [{ name: 'ciclosporin', atc: ['L04AD01'], route: 'oral', systemic: true }],
  candidates: [],
  because: 'Neoral is a brand of ciclosporin',
}

describe('a medicine that a person adds', () => {
  const empty = chart(page({ grids: [] }))
  const added = addEntries(empty, [{ id: 'added-1', resolution: typed }], {})

  it('stands on the chart as typed, without dates or status, and without a place on the page', () =>
    expect(added.medications).toMatchObject([
      {
        id: 'added-1',
        text: 'Neoral 100 mg',
        status: 'unknown',
        start: null,
        end: null,
        source: { quote: 'Neoral 100 mg' },
      },
    ]))

  it('takes the dates and the status a person gives it', () => {
    const answer = (question: string, value: string) => ({ question, value, who: 'Dr A', when: '2026-11-20T10:00:00Z' })
    const amended = amend(added, [
      answer('chart.entry.added-1.end', '2026-06-15'),
      answer('chart.entry.added-1.status', 'stopped'),
    ])
    expect(amended.medications[0]).toMatchObject({ end: '2026-06-15', status: 'stopped' })
  })

  it('nothing added leaves the chart as it was', () => expect(addEntries(empty, [], {})).toBe(empty))
})
