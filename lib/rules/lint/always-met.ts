import type { Criterion } from '../../model/criterion'
import { pairsOf } from './conjunctions-of'
import { sameRule } from './same-rule'
import type { Smeller } from './smell'

const denies = (a: Criterion, b: Criterion): boolean =>
  (a.kind === 'not' && sameRule(a.of, b)) || (b.kind === 'not' && sameRule(b.of, a))

/** An alternative of a thing and of its contrary holds for everyone: it asks nothing. */
export const alwaysMet: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) =>
    criterion.kind === 'any' && pairsOf(criterion.of).some(([a, b]) => denies(a, b))
      ? [{ smell: 'always-met', level: 'error' as const, where, message: 'one alternative is another one denied' }]
      : [],
  )
