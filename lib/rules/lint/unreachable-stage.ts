import type { Smeller } from './smell'

/** A criterion for a stage that its revision does not speak of is never asked. */
export const unreachableStage: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, revision, where }) => {
    const stages = criterion.appliesTo?.filter((stage) => !revision.appliesTo.includes(stage)) ?? []
    return stages.map((stage) => ({
      smell: 'unreachable-stage',
      level: 'error' as const,
      where,
      message: `asked for ${stage}, which the revision does not apply to`,
    }))
  })
