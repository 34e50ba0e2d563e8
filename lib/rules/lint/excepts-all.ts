import type { Smeller } from './smell'

/** Every drug that is named is excepted again: nothing is left to look for, and the criterion holds for everyone. */
export const exceptsAll: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) => {
    if (criterion.kind !== 'washout' && criterion.kind !== 'distinct-treatments') return []
    const { substances, except = [], valueSet } = criterion
    return valueSet === undefined && substances?.every((inn) => except.includes(inn)) === true
      ? [{ smell: 'excepts-all', level: 'error' as const, where, message: 'all that is named is excepted' }]
      : []
  })
