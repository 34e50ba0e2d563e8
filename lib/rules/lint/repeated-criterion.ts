import { askedTogether, conjunctionsOf, pairsAlike } from './conjunctions-of'
import { ruleKey } from './same-rule'
import type { Smeller } from './smell'

/** The same rule asked twice of one patient under two names: answered twice, and answered differently one day. */
export const repeatedCriterion: Smeller = ({ pack }) =>
  conjunctionsOf(pack).flatMap(({ where, criteria }) =>
    pairsAlike(criteria, (criterion) => [ruleKey(criterion)])
      .filter(([a, b]) => askedTogether(a, b))
      .map(([a, b]) => ({
        smell: 'repeated-criterion',
        level: 'warning',
        where,
        message: `${a.id} and ${b.id} ask the same`,
      })),
  )
