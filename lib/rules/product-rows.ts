import type { VerdictPack } from '../model/pack'
import type { Exposure } from '../timeline/exposure'
import type { Timeline } from '../timeline/timeline-of'

/**
 * The chart's rows of the program's product, by substance and a route it is meant for. A row that does not say its route counts;
 * rows that were never taken or entered in error do not.
 */
export const productRows = (pack: VerdictPack, timeline: Timeline): readonly Exposure[] => {
  const { product } = pack
  if (product === null) return []
  return (timeline.bySubstance.get(product.substance) ?? []).filter(({ taken, described }) => {
    if (taken === 'no') return false
    const route = described.route ?? described.substances.find((s) => s.name === product.substance)?.route
    return route === undefined || product.routes.length === 0 || product.routes.includes(route)
  })
}
