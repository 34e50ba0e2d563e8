import { quotesIn } from './quotes-in'
import type { Smeller } from './smell'

/** A document that is listed and never quoted: something was to come from it. */
export const unusedSource: Smeller = ({ pack }) => {
  const quoted = new Set(quotesIn(pack).map(({ quote }) => quote.source))
  return pack.sources
    .filter(({ id }) => !quoted.has(id))
    .map(({ id }) => ({ smell: 'unused-source', level: 'warning', where: `sources ${id}`, message: 'is never quoted' }))
}
