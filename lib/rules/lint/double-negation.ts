import type { Smeller } from './smell'

/** What is denied twice is read wrong half of the time. */
export const doubleNegation: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) =>
    criterion.kind === 'not' && criterion.of.kind === 'not'
      ? [{ smell: 'double-negation', level: 'warning' as const, where, message: 'not of not: say it plainly' }]
      : [],
  )
