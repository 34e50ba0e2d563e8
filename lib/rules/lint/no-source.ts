import type { Smeller } from './smell'

/** A rule that no sentence of a source stands behind is an invention. */
export const noSource: Smeller = ({ pack, criteria }) => {
  const sources = new Set(pack.sources.map(({ id }) => id))
  return criteria.flatMap(({ criterion, where }) =>
    criterion.quotes.some(({ source }) => sources.has(source))
      ? []
      : [{ smell: 'no-source', level: 'error' as const, where, message: 'no quote from a listed source' }],
  )
}
