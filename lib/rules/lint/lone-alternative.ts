import type { Smeller } from './smell'

/** A group of one: the second alternative was forgotten, or the group is not needed. */
export const loneAlternative: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) =>
    (criterion.kind === 'any' || criterion.kind === 'all') && criterion.of.length === 1
      ? [{ smell: 'lone-alternative', level: 'warning' as const, where, message: `"${criterion.kind}" of one part` }]
      : [],
  )
