import { describe, expect, it } from 'vitest'
import { amend } from '../../../lib/charting/amend'
import { phrase } from '../../../lib/rules/phrase'
import { chart, judgeOne, row, washout } from './build'

const readAt = '2026-11-20T13:05:00Z'
const neoral = row('ciclosporin', { start: '2026-01-01', end: '2026-06-10' })
const gone = { ...neoral, source: { ...neoral.source, notHere: { readAt, why: 'gone' as const } } }
const planned = '2026-06-13'
const answered = (value: string) =>
  amend(chart({ medications: [gone] }), [
    { question: `chart.entry.${gone.id}.status`, value, who: 'Dr A', when: '2026-11-20T13:10:00Z' },
  ])

describe('a row that its list no longer shows, inside a washout', () => {
  it('would block were it there', () =>
    expect(judgeOne(washout(), { chart: chart({ medications: [neoral] }), planned }).truth).toBe('not-met'))
  it('neither blocks nor frees: what became of it is asked, as it was read among the answers', () => {
    const result = judgeOne(washout(), { chart: chart({ medications: [gone] }), planned })
    expect(result.truth).toBe('unknown')
    expect(result.missing).toMatchObject([
      { id: `chart.entry.${gone.id}.status`, answer: 'choice', options: [neoral.status, 'entered-in-error'] },
    ])
    expect(result.missing.map(({ ask }) => phrase(ask, 'en')).join()).toContain('no longer does')
    expect(result.evidence[0]).toMatchObject({ notHere: { why: 'gone', readAt } })
  })
  it('whose washout is over in any case asks nothing', () =>
    expect(judgeOne(washout(), { chart: chart({ medications: [gone] }), planned: '2026-06-14' }).truth).toBe('met'))
  it('counts as read once someone says so, and the evidence says who and when', () => {
    const result = judgeOne(washout(), { chart: answered(neoral.status), planned })
    expect(result.truth).toBe('not-met')
    expect(result.evidence[0]?.corrected).toEqual([
      { field: 'status', value: neoral.status, who: 'Dr A', when: '2026-11-20T13:10:00Z' },
    ])
  })
  it('does not count once it is said to be an error', () =>
    expect(judgeOne(washout(), { chart: answered('entered-in-error'), planned }).truth).toBe('met'))
})
