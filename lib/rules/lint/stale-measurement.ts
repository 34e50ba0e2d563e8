import type { Smell, Smeller } from './smell'

/** A value without a limit of age is met by one of ten years ago; one without a unit is compared with anything. */
export const staleMeasurement: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }): Smell[] => {
    if (criterion.kind !== 'measurement') return []
    const blank = criterion.unit.trim() === '' || criterion.code.trim() === ''
    if (blank) return [{ smell: 'stale-measurement', level: 'error' as const, where, message: 'no code or no unit' }]
    return criterion.maxAge === undefined
      ? [{ smell: 'stale-measurement', level: 'warning' as const, where, message: 'a value of any age is taken' }]
      : []
  })
