import type { Smeller } from './smell'

/** Evidence that is looked for under no name is never found, and its absence reads like a reassurance. */
export const lookupOfNothing: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) =>
    criterion.kind !== 'evidence-only'
      ? []
      : criterion.lookups
          .filter(({ valueSet, substances, condition }) => !valueSet && !substances && !condition)
          .map(({ label }) => ({
            smell: 'lookup-of-nothing',
            level: 'error' as const,
            where,
            message: `"${label.en}" names no drug and no condition`,
          })),
  )
