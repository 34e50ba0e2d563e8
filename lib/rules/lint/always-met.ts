import { ruleKey } from './same-rule'
import type { Smeller } from './smell'

/** An alternative of a thing and of its contrary holds for everyone: it asks nothing. */
export const alwaysMet: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) => {
    if (criterion.kind !== 'any') return []
    const rules = new Set(criterion.of.map(ruleKey))
    return criterion.of.some((one) => one.kind === 'not' && rules.has(ruleKey(one.of)))
      ? [{ smell: 'always-met', level: 'error' as const, where, message: 'one alternative is another one denied' }]
      : []
  })
