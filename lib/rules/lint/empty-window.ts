import type { Duration } from '../../model/criterion'
import type { Smeller } from './smell'

const DAYS = { day: 1, week: 7, month: 30.4, year: 365.25 } as const
const days = ({ value, unit }: Duration): number => value * DAYS[unit]

/** More treatment is asked for than its lookback can hold: never true. A gap rule as long as the treatment makes one dose of it. */
export const emptyWindow: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) => {
    if (criterion.kind !== 'prior-treatment' || criterion.minimum === undefined) return []
    const asked = days(criterion.minimum)
    if (criterion.within !== undefined && asked > days(criterion.within))
      return [{ smell: 'empty-window', level: 'error' as const, where, message: 'longer than the time it must lie in' }]
    return criterion.gapDays >= asked
      ? [
          {
            smell: 'empty-window',
            level: 'error' as const,
            where,
            message: 'gaps as long as the treatment are bridged',
          },
        ]
      : []
  })
