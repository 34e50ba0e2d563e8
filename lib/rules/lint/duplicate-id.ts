import type { Smeller } from './smell'

/** Two things under one name: an answer, a deadline or a report would mean the other. */
export const duplicateId: Smeller = ({ pack }) => {
  const lists: [string, readonly string[]][] = [
    ['sources', pack.sources.map(({ id }) => id)],
    ['valueSets', pack.valueSets.map(({ id }) => id)],
    ['cases', pack.cases.map(({ name }) => name)],
    ...pack.revisions.flatMap((revision): [string, string[]][] => [
      [`${revision.id} / indications`, revision.indications.map(({ id }) => id)],
      [`${revision.id} / duties`, revision.duties.map(({ id }) => id)],
      [`${revision.id} / workflow`, revision.workflow.map(({ id }) => id)],
      [`${revision.id} / passages`, revision.passages.map(({ id }) => id)],
    ]),
  ]
  return lists.flatMap(([where, ids]) =>
    [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => ({
      smell: 'duplicate-id',
      level: 'error' as const,
      where,
      message: `"${id}" is used twice`,
    })),
  )
}
