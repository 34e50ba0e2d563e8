import type { Smeller } from './smell'

/** A revision that applies to no one it lets through: the stages its criterion wants are not those it speaks of. */
export const stageNever: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, revision, where }) =>
    criterion.kind === 'stage' && !criterion.is.some((stage) => revision.appliesTo.includes(stage))
      ? [
          {
            smell: 'stage-never',
            level: 'error' as const,
            where,
            message: 'wants a stage the revision does not apply to',
          },
        ]
      : [],
  )
