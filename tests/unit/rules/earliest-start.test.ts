import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../lib/model/criterion'
import type { Revision } from '../../../lib/model/pack'
import { ask, chart, criterion, judgePack, pack, revision, row, TODAY, washout } from './build'

const adult = criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', atLeast: 18 })
const consent = criterion<CriterionOf<'attestation'>>({ id: 'consent', kind: 'attestation', ask, metWhen: 'yes' })
const prior = criterion<CriterionOf<'prior-treatment'>>({
  id: 'prior',
  kind: 'prior-treatment',
  valueSet: 'conventional-immunosuppressant-ad',
  minimum: { value: 4, unit: 'month' },
  within: { value: 12, unit: 'month' },
  gapDays: 30,
  ask,
})
const program = (...criteria: Revision['criteria']) => pack({ revisions: [revision({ criteria })] })
const on = (...medications: ReturnType<typeof row>[]) => chart({ medications })
describe('the earliest start', () => {
  const start = (criteria: Revision['criteria'], of: ReturnType<typeof chart>, more = {}) => {
    const { earliestStart, binding, ifStoppedOn } = judgePack(program(...criteria), of, more)
    return { earliestStart, binding, ifStoppedOn }
  }
  const day = (date: string) => ({ earliest: date, latest: date })
  it('an ongoing drug: if stopped today', () =>
    expect(start([washout()], on(row('ciclosporin', { start: '2026-01-01' })))).toEqual({
      earliestStart: day('2026-11-24'),
      binding: 'ciclosporin',
      ifStoppedOn: TODAY,
    }))
  it('is null when nothing stands in the way', () => expect(start([washout()], chart()).earliestStart).toBeNull())
  it('is not held up by a question', () =>
    expect(start([washout(), consent], on(row('ciclosporin', { end: '2026-11-19' }))).earliestStart).toEqual(
      day('2026-11-23'),
    ))
  it('is null when only questions are open', () => expect(start([consent], chart()).earliestStart).toBeNull())
  it('is null when a criterion fails that no day cures', () =>
    expect(
      start([washout(), consent], on(row('ciclosporin', { end: '2026-11-19' })), {
        answers: { 'be-test/consent': 'no' },
      }),
    ).toEqual({ earliestStart: null, binding: undefined, ifStoppedOn: undefined }))
  it('the later of a birthday and a washout', () => {
    const young = { patient: { birthDate: '2008-11-22', identifiers: [] } }
    const both = (end: string) =>
      start([adult, washout()], chart({ ...young, medications: [row('ciclosporin', { end })] }))
    expect(both('2026-11-19')).toMatchObject({ earliestStart: day('2026-11-23'), binding: 'ciclosporin' })
    expect(both('2026-11-17')).toEqual({ earliestStart: day('2026-11-22'), binding: undefined, ifStoppedOn: undefined })
  })
  it('the verdict on that day is met, and on the day before it is not', () => {
    const of = on(row('tacrolimus', { end: '2026-11-19' }))
    const latest = start([washout()], of).earliestStart?.latest ?? ''
    expect(judgePack(program(washout()), of, { planned: latest }).verdict).toBe('met')
    expect(judgePack(program(washout()), of, { planned: '2026-11-27' }).verdict).toBe('unknown')
    expect(latest).toBe('2026-11-28')
  })
  it('is null when by then another criterion no longer holds', () => {
    // Four months of ciclosporin end in January: after the washout of an interferon, they lie outside the last twelve months.
    const of = on(
      row('ciclosporin', { start: '2025-09-20', end: '2026-03-25' }),
      row('interferon gamma', { end: '2026-11-19' }),
    )
    expect(judgePack(program(prior), of).verdict).toBe('met')
    expect(start([washout(), prior], of).earliestStart).toBeNull()
  })
})
