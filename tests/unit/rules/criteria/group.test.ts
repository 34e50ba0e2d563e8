import { describe, expect, it } from 'vitest'
import type { Criterion, CriterionOf } from '../../../../lib/model/criterion'
import { ask, criterion, judgeOne } from '../build'

describe('composed', () => {
  const part = (id: string) => criterion<CriterionOf<'attestation'>>({ id, kind: 'attestation', ask, metWhen: 'yes' })
  const of = (kind: 'all' | 'any' | 'at-least', answers: Record<string, string>) => {
    const parts = [part('a'), part('b'), part('c')]
    const one: Criterion =
      kind === 'at-least'
        ? criterion({ id: 'g', kind, n: 2, of: parts } as never)
        : criterion({ id: 'g', kind, of: parts } as never)
    const named = Object.fromEntries(Object.entries(answers).map(([id, value]) => [`be-test/${id}`, value]))
    return judgeOne(one, { answers: named }).truth
  }
  it.each([
    ['all', { a: 'yes', b: 'yes', c: 'yes' }, 'met'],
    ['all', { a: 'yes', b: 'no' }, 'not-met'],
    ['all', { a: 'yes', b: 'yes' }, 'unknown'],
    ['any', { a: 'yes' }, 'met'],
    ['any', { a: 'no', b: 'no', c: 'no' }, 'not-met'],
    ['any', { a: 'no', b: 'no' }, 'unknown'],
    ['at-least', { a: 'yes', b: 'yes' }, 'met'],
    ['at-least', { a: 'no', b: 'no' }, 'not-met'],
    ['at-least', { a: 'yes', b: 'no' }, 'unknown'],
  ] as const)('%s %o: %s', (kind, given, truth) => expect(of(kind, given)).toBe(truth))
  it('not', () => {
    const one: Criterion = criterion({ id: 'n', kind: 'not', of: part('a') } as never)
    expect(judgeOne(one, { answers: { 'be-test/a': 'yes' } }).truth).toBe('not-met')
    expect(judgeOne(one).truth).toBe('unknown')
  })
})
