import { describe, expect, it } from 'vitest'
import { pictureOf } from '../../../../components/timeline/picture-of'
import { dayNumber } from '../../../../lib/dates/day-number'
import type { Judgement } from '../../../../lib/model/judgement'
import { timelineOf } from '../../../../lib/timeline/timeline-of'
import { chart, row } from '../../rules/build'
import { criterion, judgement } from '../judgement'

const draw = (rows: ReturnType<typeof row>[], given: Partial<Judgement> = {}) =>
  pictureOf({
    exposures: timelineOf(chart({ medications: rows })).exposures,
    judgement: judgement(given),
    revisions: [],
    asOf: '2026-11-20',
    planned: '2026-11-25',
    nameOf: (inn) => inn,
  })
const day = dayNumber

describe('one row a drug', () => {
  it('courses of one drug share a row', () => {
    const picture = draw([
      row('ciclosporin', { id: 'a', status: 'stopped', start: '2026-01-01', end: '2026-02-01' }),
      row('ciclosporin', { id: 'b', status: 'stopped', start: '2026-05-01', end: '2026-06-01' }),
    ])
    expect(picture.rows.map((one) => [one.drug, one.bars.length])).toEqual([['ciclosporin', 2]])
  })

  it('an accent moves no name down the list', () => {
    const ongoing = ['colécalciférol', 'cétirizine'].map((drug) => row(drug, { id: drug, start: '2026-01-01' }))
    expect(draw(ongoing).rows.map(({ drug }) => drug)).toEqual(['cétirizine', 'colécalciférol'])
  })

  it('an end known to the month fades over that month', () => {
    const [bar] =
      draw([row('ciclosporin', { id: 'a', status: 'stopped', start: '2026-01-10', end: '2026-03' })]).rows[0]?.bars ??
      []
    expect(bar?.start).toEqual({ lo: day('2026-01-10'), hi: day('2026-01-10') })
    expect(bar?.end).toEqual({ lo: day('2026-03-01'), hi: day('2026-03-31') })
  })

  it('what is still taken reaches today and goes on', () => {
    const [bar] =
      draw([row('ciclosporin', { id: 'a', status: 'active', start: '2026-01-10', end: null })]).rows[0]?.bars ?? []
    expect(bar).toMatchObject({ ongoing: 'yes', end: { lo: day('2026-11-20'), hi: day('2026-11-20') } })
  })

  it('a row without any date is counted, not drawn', () =>
    expect(draw([row('ciclosporin', { id: 'a', status: 'stopped', start: null, end: null })]).rows[0]).toMatchObject({
      bars: [],
      undated: 1,
    }))

  it('what was never taken is no exposure', () =>
    expect(draw([row('ciclosporin', { id: 'a', status: 'not-taken', start: '2026-01-01', end: null })]).rows).toEqual(
      [],
    ))
})

describe('windows', () => {
  const because = (clearFrom: string, clearTo: string) => ({
    code: 'window.half-life',
    params: { drug_en: 'ciclosporin', to: '2026-11-10', clearFrom, clearTo },
  })
  const waits: Partial<Judgement> = {
    verdict: 'not-met',
    binding: 'ciclosporin',
    earliestStart: { earliest: '2026-11-28', latest: '2026-12-01' },
    criteria: [
      criterion({ id: 'w', evidence: [{ entry: 'b', quote: '', because: because('2026-11-28', '2026-12-01') }] }),
    ],
  }

  it('the drug that binds stands on top, with its tail between both bounds', () => {
    const picture = draw(
      [
        row('cetirizine', { id: 'a', status: 'active', start: '2020', end: null }),
        row('ciclosporin', { id: 'b', status: 'stopped', start: '2026-07-01', end: '2026-11-10' }),
      ],
      waits,
    )
    expect(picture.rows[0]?.drug).toBe('ciclosporin')
    expect(picture.rows[0]?.tails).toEqual([
      { entry: 'b', from: day('2026-11-10'), clear: { lo: day('2026-11-28'), hi: day('2026-12-01') }, binding: true },
    ])
  })
})
