import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../../lib/model/criterion'
import { ask, chart, criterion, judgeOne, row } from '../build'

describe('shown beside a question', () => {
  const shown = criterion<CriterionOf<'evidence-only'>>({
    id: 'infection',
    kind: 'evidence-only',
    ask,
    metWhen: 'no',
    lookups: [{ valueSet: 'antibacterial-systemic', within: { value: 1, unit: 'week' }, label: ask }],
  })
  it('evidence asks and never decides', () => {
    const of = (end: string) => chart({ medications: [row('amoxicillin', { end })] })
    expect(judgeOne(shown, { chart: of('2026-11-19') })).toMatchObject({
      truth: 'unknown',
      evidence: [{ quote: 'amoxicillin row' }],
    })
    expect(judgeOne(shown, { chart: of('2026-11-12') }).evidence).toEqual([])
    expect(judgeOne(shown, { chart: of('2026-11-19'), answers: { 'be-test/infection': 'no' } }).truth).toBe('met')
  })
})
