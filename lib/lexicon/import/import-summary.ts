import { z } from 'zod'
import { Conflict, type ImportedList, type Merged } from './imported-list'
import { type ImportedProduct, SkipReason } from './imported-product'

const MOST_SHOWN = 500
const MOST_SAMPLES = 50

/** What an import changed, in numbers, with what a person may want to look at. */
export const ImportSummary = z.strictObject({
  label: z.string(),
  products: z.int(),
  fresh: z.int(),
  changed: z.int(),
  gone: z.int(),
  names: z.int(),
  known: z.int(),
  substances: z.int(),
  shortages: z.int(),
  conflictCount: z.int(),
  /** The first of them; the whole list would be longer than anybody reads. */
  conflicts: z.array(Conflict),
  skipped: z.array(z.strictObject({ why: SkipReason, count: z.int(), samples: z.array(z.string()) })),
})
export type ImportSummary = z.infer<typeof ImportSummary>

const factsOf = ({ id: _id, ...facts }: ImportedProduct): string => JSON.stringify(facts)

/** Compares an import with what was installed before, and tells what merging it did. */
export function summarise(
  list: ImportedList,
  before: readonly ImportedProduct[],
  merged: Merged,
  shortages: number,
): ImportSummary {
  const old = new Map(before.map((product) => [product.id, factsOf(product)]))
  const now = new Set(list.products.map(({ id }) => id))
  const fresh = list.products.filter(({ id }) => !old.has(id)).length
  const changed = list.products.filter((product) => {
    const held = old.get(product.id)
    return held !== undefined && held !== factsOf(product)
  }).length
  const byReason = new Map<SkipReason, string[]>()
  for (const { why, what } of merged.skipped) byReason.set(why, [...(byReason.get(why) ?? []), what])
  return {
    label: list.label,
    products: list.products.length,
    fresh,
    changed,
    gone: [...old.keys()].filter((id) => !now.has(id)).length,
    ...merged.counts,
    shortages,
    conflictCount: merged.conflicts.length,
    conflicts: merged.conflicts.slice(0, MOST_SHOWN),
    skipped: [...byReason].map(([why, all]) => ({ why, count: all.length, samples: all.slice(0, MOST_SAMPLES) })),
  }
}
