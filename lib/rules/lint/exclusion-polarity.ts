import type { Smeller } from './smell'

/** An exclusion is asked as it stands in the source ("is there …?") and required not to be; one that is met by a yes is read wrong. */
export const exclusionPolarity: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) =>
    (criterion.kind === 'attestation' || criterion.kind === 'evidence-only') &&
    criterion.section === 'exclusion' &&
    criterion.metWhen === 'yes'
      ? [
          {
            smell: 'exclusion-polarity',
            level: 'warning' as const,
            where,
            message: 'an exclusion that a "yes" satisfies',
          },
        ]
      : [],
  )
