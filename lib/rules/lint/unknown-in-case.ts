import type { Smeller } from './smell'

/** A case that expects something of a criterion or revision the pack does not have tests nothing. */
export const unknownInCase: Smeller = ({ pack, criteria }) => {
  const ids = new Set(criteria.map(({ id }) => id))
  const revisions = new Set(pack.revisions.map(({ id }) => id))
  return pack.cases.flatMap(({ name, expect }) => [
    ...Object.keys(expect.criteria ?? {})
      .filter((id) => !ids.has(id))
      .map((id) => ({
        smell: 'unknown-in-case',
        level: 'error' as const,
        where: `case "${name}"`,
        message: `no criterion "${id}"`,
      })),
    ...(expect.revision === undefined || revisions.has(expect.revision)
      ? []
      : [
          {
            smell: 'unknown-in-case',
            level: 'error' as const,
            where: `case "${name}"`,
            message: `no revision "${expect.revision}"`,
          },
        ]),
  ])
}
