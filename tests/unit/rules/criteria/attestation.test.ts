import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../../lib/model/criterion'
import { ask, criterion, judgeOne } from '../build'

describe('attested', () => {
  const attested = criterion<CriterionOf<'attestation'>>({ id: 'ok', kind: 'attestation', ask, metWhen: 'no' })
  it.each([
    ['no', 'met'],
    ['yes', 'not-met'],
    ['perhaps', 'unknown'],
    ['', 'unknown'],
  ])('"%s": %s', (value, truth) => expect(judgeOne(attested, { answers: { 'be-test/ok': value } }).truth).toBe(truth))
})
