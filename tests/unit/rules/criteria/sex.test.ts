import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../../lib/model/criterion'
import { chart, criterion, judgeOne } from '../build'

describe('sex', () => {
  const female = criterion<CriterionOf<'sex'>>({ id: 'sex', kind: 'sex', is: 'female' })
  const of = (sex?: 'male' | 'female' | 'unknown') => chart({ patient: { identifiers: [], ...(sex ? { sex } : {}) } })
  it.each([
    ['female', 'met'],
    ['male', 'not-met'],
    ['unknown', 'unknown'],
    [undefined, 'unknown'],
  ] as const)('%s: %s', (sex, truth) => expect(judgeOne(female, { chart: of(sex) }).truth).toBe(truth))
})
