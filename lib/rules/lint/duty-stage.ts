import type { Smeller } from './smell'

/** A duty for a stage its revision does not speak of, or at a moment of another stage, is never shown when it is due. */
export const dutyStage: Smeller = ({ pack }) =>
  pack.revisions.flatMap((revision) =>
    revision.duties.flatMap(({ id, when, appliesTo }) => {
      const outside = appliesTo?.find((stage) => !revision.appliesTo.includes(stage))
      const message =
        outside !== undefined
          ? `is for ${outside}, which the revision does not apply to`
          : when === 'at-stop' && appliesTo !== undefined && !appliesTo.includes('stop')
            ? 'is due at the stop and not for those who stop'
            : null
      const where = `${revision.id} / duty ${id}`
      return message === null ? [] : [{ smell: 'duty-stage', level: 'error' as const, where, message }]
    }),
  )
