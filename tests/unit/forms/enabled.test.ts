import { describe, expect, it } from 'vitest'
import { answerLookup } from '../../../lib/forms/answer-lookup'
import { isEnabled, unreadableConditions } from '../../../lib/forms/enabled'
import type { Value } from '../../../lib/forms/item-type'

const answered = (values: Record<string, Value[]>) =>
  answerLookup({
    answers: Object.entries(values).map(([linkId, each]) => ({ linkId, values: each, origin: 'manual' as const })),
  })
const when = (operator: string, answer: Record<string, unknown>, values: Record<string, Value[]>) =>
  isEnabled({ enableWhen: [{ question: 'q', operator, ...answer }] }, answered(values))

describe('enableWhen', () => {
  it.each([
    ['exists', { answerBoolean: true }, ['x'], true],
    ['exists', { answerBoolean: true }, [], false],
    ['exists', { answerBoolean: false }, [], true],
    ['=', { answerBoolean: true }, [true], true],
    ['=', { answerBoolean: true }, [false], false],
    ['=', { answerBoolean: true }, [], false],
    ['=', { answerCoding: { code: 'failure' } }, ['failure'], true],
    ['=', { answerString: 'a' }, ['b', 'a'], true],
    ['!=', { answerString: 'a' }, ['b'], true],
    ['!=', { answerString: 'a' }, ['a', 'b'], false],
    ['!=', { answerString: 'a' }, [], true],
    ['>', { answerInteger: 18 }, [18], false],
    ['>', { answerInteger: 18 }, [19], true],
    ['>=', { answerInteger: 18 }, [18], true],
    ['<', { answerDecimal: 1.5 }, [1.4], true],
    ['<=', { answerQuantity: { value: 6 } }, [6], true],
    ['<=', { answerInteger: 6 }, [7], false],
    ['>', { answerDate: '2026-03-01' }, ['2026-03-02'], true],
    ['>', { answerDate: '2026-03-01' }, ['2026-03-01'], false],
    ['>', { answerDate: '2026-03-01' }, ['2026'], false],
    ['>', { answerInteger: 1 }, ['two'], false],
  ])('%s %j with the answer %j is %s', (operator, answer, values, expected) => {
    expect(when(operator, answer, { q: values })).toBe(expected)
  })

  it('all conditions together unless it says any', () => {
    const enableWhen = [
      { question: 'a', operator: '=', answerBoolean: true },
      { question: 'b', operator: '=', answerBoolean: true },
    ]
    const lookup = answered({ a: [true], b: [false] })
    expect(isEnabled({ enableWhen }, lookup)).toBe(false)
    expect(isEnabled({ enableWhen, enableBehavior: 'any' }, lookup)).toBe(true)
  })

  it('inside a row it looks at the same row first', () => {
    const item = { enableWhen: [{ question: 'outcome', operator: '=', answerString: 'failure' }] }
    const lookup = answered({ 'outcome#m1': ['failure'], 'outcome#m2': ['completed'] })
    expect([isEnabled(item, lookup, 'm1'), isEnabled(item, lookup, 'm2')]).toEqual([true, false])
  })

  it('a condition that cannot be read never hides the field, and is counted', () => {
    const item = { enableWhen: [{ question: 'q', operator: 'resembles', answerString: 'a' }] }
    expect(isEnabled(item, answered({}))).toBe(true)
    expect(unreadableConditions(item)).toBe(1)
  })
})
