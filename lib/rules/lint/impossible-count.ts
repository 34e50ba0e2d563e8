import type { Smell, Smeller } from './smell'

/** "At least three of two" is never true; "at least all" and "at least one" have words of their own. */
export const impossibleCount: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }): Smell[] => {
    if (criterion.kind !== 'at-least') return []
    const { n, of } = criterion
    if (n > of.length) {
      const message = `at least ${n} of ${of.length} is never true`
      return [{ smell: 'impossible-count', level: 'error' as const, where, message }]
    }
    if (n > 1 && n < of.length) return []
    const message = `at least ${n} of ${of.length} is written "${n === of.length ? 'all' : 'any'}"`
    return [{ smell: 'impossible-count', level: 'warning' as const, where, message }]
  })
