import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedItems } from '../../../lib/forms/asked-items'
import { isEnabled } from '../../../lib/forms/enabled'
import { liveLookup } from '../../../lib/forms/live-lookup'
import type { QuestionnaireItem } from '../../../lib/model/questionnaire'
import type { FormState } from '../../../lib/model/questionnaire-response'

const yes = (question: string) => [{ question, operator: '=', answerBoolean: true }]
const items: QuestionnaireItem[] = [
  { linkId: 'a', type: 'boolean' },
  { linkId: 'b', type: 'boolean', enableWhen: yes('a') },
  { linkId: 'g', type: 'group', enableWhen: yes('b'), item: [{ linkId: 'c', type: 'boolean' }] },
  { linkId: 'd', type: 'string', enableWhen: yes('c') },
]
const state = (values: Record<string, string | number | boolean>): FormState => ({
  questionnaire: 'q',
  program: 'p',
  revision: 'r',
  issues: [],
  answers: Object.entries(values).map(([linkId, value]) => ({ linkId, values: [value], origin: 'manual' })),
})
const asked = (values: Record<string, boolean>) => askedItems({ item: items }, state(values)).map(({ id }) => id)

describe('a field that depends on a field that is no longer asked', () => {
  it('is asked while all that leads to it is yes', () =>
    expect(asked({ a: true, b: true, c: true })).toEqual(['a', 'b', 'g', 'c', 'd']))
  it('is not asked once the first is no, though the old answers are kept', () =>
    expect(asked({ a: false, b: true, c: true })).toEqual(['a']))
  it('fields that hide each other in a circle are asked', () => {
    const circle: QuestionnaireItem[] = [
      { linkId: 'x', type: 'boolean', enableWhen: yes('y') },
      { linkId: 'y', type: 'boolean', enableWhen: yes('x') },
    ]
    expect(liveLookup(circle, state({ x: true, y: true }))('x', undefined)).toEqual([true])
  })
})

describe('enableWhen, whatever is answered', () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('a', 'b', '2026-03-01'), fc.boolean())
  const values = fc.array(value, { maxLength: 3 })
  const answerOf = (v: string | number | boolean) =>
    typeof v === 'number' ? { answerInteger: v } : typeof v === 'boolean' ? { answerBoolean: v } : { answerString: v }
  const on = (operator: string, v: string | number | boolean, given: readonly (string | number | boolean)[]) =>
    isEnabled({ enableWhen: [{ question: 'q', operator, ...answerOf(v) }] }, () => given)

  it('= and != are opposites', () =>
    fc.assert(fc.property(value, values, (v, given) => on('=', v, given) !== on('!=', v, given))))
  it('of one number, exactly one of <, = and > holds, and <= and >= are what they say', () =>
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), (v, given) => {
        const [less, equal, more] = ['<', '=', '>'].map((operator) => on(operator, v, [given]))
        return (
          [less, equal, more].filter(Boolean).length === 1 &&
          on('<=', v, [given]) === (less || equal) &&
          on('>=', v, [given]) === (more || equal)
        )
      }),
    ))
  it('an unanswered question satisfies no comparison, and `exists` says whether it is answered', () =>
    fc.assert(
      fc.property(value, values, (v, given) => {
        const none = ['=', '<', '>', '<=', '>='].every((operator) => !on(operator, v, []))
        return (
          none && on('exists', true, given) === given.length > 0 && on('exists', false, given) === (given.length === 0)
        )
      }),
    ))
  it('any is some and all is every', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(value, values), { minLength: 1, maxLength: 4 }), (pairs) => {
        const enableWhen = pairs.map(([v], i) => ({ question: `q${i}`, operator: '=', ...answerOf(v) }))
        const lookup = (id: string) => pairs[Number(id.slice(1))]?.[1] ?? []
        const each = pairs.map(([v, given]) => given.includes(v))
        return (
          isEnabled({ enableWhen, enableBehavior: 'any' }, lookup) === each.some(Boolean) &&
          isEnabled({ enableWhen, enableBehavior: 'all' }, lookup) === each.every(Boolean)
        )
      }),
    ))
})
