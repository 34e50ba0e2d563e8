import type { Smeller } from './smell'

/** Working days are those of a country; the Union has none of its own. */
export const deadlineCalendar: Smeller = ({ pack }) =>
  pack.jurisdiction !== 'EU'
    ? []
    : pack.revisions.flatMap(({ id: revision, workflow }) =>
        workflow
          .filter(({ deadline }) => deadline !== undefined)
          .map(({ id }) => ({
            smell: 'deadline-calendar',
            level: 'error',
            where: `${revision} / step ${id}`,
            message: 'working days, and no country whose holidays count',
          })),
      )
