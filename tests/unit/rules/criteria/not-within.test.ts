import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../../lib/model/criterion'
import { ask, chart, criterion, judgeOne, problem, row } from '../build'

const whole = chart().coverage
const ids = (judgement: ReturnType<typeof judgeOne>) => judgement.missing.map(({ id }) => id)

describe('nothing of the kind within a time', () => {
  const recent = (more: Partial<CriterionOf<'not-within'>>) =>
    criterion<CriterionOf<'not-within'>>({
      id: 'recent',
      kind: 'not-within',
      within: { value: 1, unit: 'week' },
      ask,
      ...more,
    })
  const antibiotic = recent({ valueSet: 'antibacterial-systemic' })
  it.each([
    ['2026-11-13', 'met'],
    ['2026-11-14', 'not-met'],
  ])('an antibiotic until %s: %s', (end, truth) =>
    expect(judgeOne(antibiotic, { chart: chart({ medications: [row('amoxicillin', { end })] }) }).truth).toBe(truth),
  )
  it('an unrecognised line that ended before the week is provably outside it', () => {
    expect(judgeOne(antibiotic, { chart: chart({ medications: [row('Zzyrq', { end: '2026-11-13' })] }) }).truth).toBe(
      'met',
    )
    expect(judgeOne(antibiotic, { chart: chart({ medications: [row('Zzyrq', { end: '2026-11-14' })] }) }).truth).toBe(
      'unknown',
    )
  })
  const infection = recent({ condition: { terms: ['tuberculosis'] } })
  it.each([
    [problem('Tuberculosis'), 'not-met'],
    [problem('Tuberculosis', { negated: true }), 'met'],
    [problem('Tuberculosis', { status: 'resolved', end: '2026-11-13' }), 'met'],
    [problem('Tuberculosis', { status: 'resolved', end: '2026-11-14' }), 'not-met'],
    [problem('Tuberculosis', { status: 'resolved' }), 'unknown'],
    [problem('Tuberculosis', { status: 'resolved', start: '2026-11-18' }), 'not-met'],
  ] as const)('%o: %s', (one, truth) =>
    expect(judgeOne(infection, { chart: chart({ problems: [one] }) }).truth).toBe(truth),
  )
  it('a problem list that is not whole is asked', () =>
    expect(ids(judgeOne(infection, { chart: chart({ coverage: { ...whole, problems: 'incomplete' } }) }))).toEqual([
      'chart.coverage.problems',
    ]))
})
