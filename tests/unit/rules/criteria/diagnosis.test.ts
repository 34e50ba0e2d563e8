import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../../lib/model/criterion'
import { namesCondition } from '../../../../lib/rules/condition-match'
import { ask, chart, criterion, judgeOne, problem, row } from '../build'

describe('diagnosis', () => {
  const condition = { terms: ['atopic dermatitis', 'eczéma atopique'], icd10: ['L20'], not: ['contact dermatitis'] }
  const diagnosed = criterion<CriterionOf<'diagnosis'>>({ id: 'dx', kind: 'diagnosis', condition, ask })
  const with_ = (...problems: ReturnType<typeof problem>[]) => judgeOne(diagnosed, { chart: chart({ problems }) })
  it.each([
    [problem('Severe atopic dermatitis'), 'met'],
    [problem('ECZEMA ATOPIQUE sévère'), 'met'],
    [problem('Dermatitis', { code: 'L20.9' }), 'met'],
    [problem('Contact dermatitis'), 'unknown'],
    [problem('Atopic dermatitis', { negated: true }), 'unknown'],
    [problem('Atopic dermatitis', { familyHistory: true }), 'unknown'],
    [problem('Atopic dermatitis', { status: 'resolved' }), 'unknown'],
    [problem('Non-atopic dermatitisation'), 'unknown'],
  ] as const)('%o: %s', (one, truth) => expect(with_(one).truth).toBe(truth))
  it('a person knows better', () => {
    const of = chart({ problems: [problem('Atopic dermatitis')] })
    expect(judgeOne(diagnosed, { chart: of, answers: { 'be-test/dx': 'no' } }).truth).toBe('not-met')
    expect(judgeOne(diagnosed, { answers: { 'be-test/dx': 'yes' } }).truth).toBe('met')
  })
  it('what a drug is given for is shown beside the question', () =>
    expect(
      judgeOne(diagnosed, { chart: chart({ medications: [row('ciclosporin', { indication: 'atopic dermatitis' })] }) }),
    ).toMatchObject({
      truth: 'unknown',
      evidence: [{ quote: 'ciclosporin row' }],
    }))
  it('terms match whole words', () => expect(namesCondition('myelatopic dermatitis', condition)).toBe(false))
})
