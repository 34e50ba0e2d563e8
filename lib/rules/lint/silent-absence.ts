import type { ValueSet } from '../../model/value-set'
import type { Smeller } from './smell'

const hidden = (set: ValueSet | undefined): boolean =>
  set?.include.some((member) => member.vaccine !== undefined || member.kinds?.includes('investigational') === true) ===
  true

/** Vaccines and study drugs do not stand on medication lists: their absence from one proves nothing and must be asked. */
export const silentAbsence: Smeller = ({ criteria, sets }) =>
  criteria.flatMap(({ criterion, where }) =>
    criterion.kind === 'washout' &&
    criterion.valueSet !== undefined &&
    criterion.alwaysAsk === undefined &&
    hidden(sets.get(criterion.valueSet))
      ? [
          {
            smell: 'silent-absence',
            level: 'error' as const,
            where,
            message: 'vaccines and study drugs need alwaysAsk',
          },
        ]
      : [],
  )
