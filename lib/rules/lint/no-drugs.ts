import type { Smeller } from './smell'

/** A criterion about medicines that names none would hold for everyone. */
export const noDrugs: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) => {
    switch (criterion.kind) {
      case 'washout':
      case 'prior-treatment':
      case 'distinct-treatments':
      case 'concurrent':
      case 'not-within': {
        const condition = criterion.kind === 'not-within' && criterion.condition !== undefined
        const none = criterion.valueSet === undefined && criterion.substances === undefined && !condition
        return none
          ? [{ smell: 'no-drugs', level: 'error' as const, where, message: 'names neither a value set nor substances' }]
          : []
      }
      default:
        return []
    }
  })
