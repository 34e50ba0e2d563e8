import type { Smeller } from './smell'

/** An indication without criteria of its own holds for everyone, so that it opens the program to all. */
export const unusedIndication: Smeller = ({ pack }) =>
  pack.revisions.flatMap((revision) =>
    revision.indications
      .filter(({ criteria }) => criteria.length === 0)
      .map(({ id }) => ({
        smell: 'unused-indication',
        level: 'error',
        where: `${revision.id} / ${id}`,
        message: 'an indication without criteria',
      })),
  )
