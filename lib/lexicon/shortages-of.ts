import type { ResolutionBatch } from '../model/resolution'
import type { Shortage } from './import/imported-product'

/** Availability entries by the substances of the products they speak of. */
export interface ShortageBook {
  /** INN in English → entries, the latest word first. */
  bySubstance: ReadonlyMap<string, readonly Shortage[]>
  /** Entries of products nobody here can name: they are counted, not dropped. */
  unknown: number
}

const latest = ({ updated, from }: Shortage): string => updated ?? from ?? ''

/**
 * Orders ANSM's entries by substance, from what their product names resolved to (`batch` answers the names in `namesOf`'s order). A
 * product of several substances stands under each.
 */
export function shortageBook(shortages: readonly Shortage[], batch: ResolutionBatch): ShortageBook {
  const meant = new Map(
    batch.resolutions.map(({ line, recognised, substances }) => [line, recognised ? substances : []]),
  )
  const bySubstance = new Map<string, Shortage[]>()
  let unknown = 0
  for (const entry of shortages) {
    const substances = meant.get(entry.name ?? '') ?? []
    if (substances.length === 0) unknown++
    for (const { name } of substances) bySubstance.set(name, [...(bySubstance.get(name) ?? []), entry])
  }
  for (const entries of bySubstance.values()) entries.sort((a, b) => latest(b).localeCompare(latest(a)))
  return { bySubstance, unknown }
}

/** The product names worth resolving, each once. */
export const namesOf = (shortages: readonly Shortage[]): string[] => [
  ...new Set(shortages.flatMap(({ name }) => (name === undefined ? [] : [name]))),
]
