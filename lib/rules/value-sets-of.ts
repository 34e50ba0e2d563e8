import { VALUE_SETS } from '../lexicon/value-sets'
import type { VerdictPack } from '../model/pack'
import type { ValueSet } from '../model/value-set'

const setsOf = new WeakMap<VerdictPack, ReadonlyMap<string, ValueSet>>()

/** The classes a pack can name: the built-in ones and its own. */
export const valueSetsOf = (pack: VerdictPack): ReadonlyMap<string, ValueSet> => {
  if (pack.valueSets.length === 0) return VALUE_SETS
  const known = setsOf.get(pack)
  if (known !== undefined) return known
  const sets = new Map([...VALUE_SETS, ...pack.valueSets.map((set) => [set.id, set] as const)])
  setsOf.set(pack, sets)
  return sets
}
