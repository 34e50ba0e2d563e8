import { describe, expect, it } from 'vitest'
import { headlineOf } from '../../../lib/rules/phrase'
import { chart, judgePack, pack, revision } from './build'

describe('the revision in force as of a day', () => {
  const dated = pack({
    revisions: [
      revision({ id: 'third', from: '2023-05-09' }),
      revision({ id: 'first', from: '2017' }),
      revision({ id: 'second', from: '2022-08', until: null }),
      revision({ id: 'last', from: '2024-01-11', until: '2026-08-25' }),
    ],
  })
  it.each([
    ['2016-12-31', 'first', 'not-yet'],
    ['2017-01-01', 'first', 'in-force'],
    ['2022-07-31', 'first', 'in-force'],
    ['2022-08-15', 'second', 'in-force'],
    ['2023-05-08', 'second', 'in-force'],
    ['2023-05-09', 'third', 'in-force'],
    ['2026-08-25', 'last', 'in-force'],
    ['2026-08-26', 'last', 'expired'],
  ])('%s: %s, %s', (asOf, id, inForce) => {
    const judged = judgePack(dated, chart(), { asOf })
    expect([judged.revision, judged.inForce]).toEqual([id, inForce])
  })
  it('a start written as a month is said inside that month', () => {
    const codes = (asOf: string) => judgePack(dated, chart(), { asOf }).remarks.map(({ code }) => code)
    expect(codes('2022-08-15')).toContain('program.coarse-start')
    expect(codes('2022-08-31')).not.toContain('program.coarse-start')
  })
  it('before a text that renews an earlier one, dates are not stated', () =>
    expect(judgePack({ ...dated, beforeFirst: 'dates-not-stated' }, chart(), { asOf: '2016-01-01' }).inForce).toBe(
      'dates-not-stated',
    ))
  it('a source without dates is never in force', () => {
    const undated = pack({ revisions: [revision({ from: null, dates: 'not-stated' })] })
    expect(judgePack(undated, chart()).inForce).toBe('dates-not-stated')
    expect(headlineOf(judgePack(undated, chart()), 'en')).toContain('states no dates')
  })
  it('a revision that changes before the planned day is said', () => {
    const codes = judgePack(dated, chart(), { asOf: '2023-05-01', planned: '2023-05-09' }).remarks.map(
      ({ code }) => code,
    )
    expect(codes).toContain('program.changes-before-planned')
    expect(
      judgePack(dated, chart(), { asOf: '2026-08-20', planned: '2026-09-01' }).remarks.map(({ code }) => code),
    ).toContain('program.ends-before-planned')
  })
})
