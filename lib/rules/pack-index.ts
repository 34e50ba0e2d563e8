import type { Pack, Trigger } from '../model/pack'

/** Installed packs by what makes each speak: a patient's few drugs find the few programs that may concern them. */
export interface PackIndex {
  bySubstance: ReadonlyMap<string, readonly Pack[]>
  byValueSet: ReadonlyMap<string, readonly Pack[]>
  /** Packs that a condition makes speak, or a class of their own: each must be looked at. */
  always: readonly Pack[]
}

const keyOf = (pack: Pack, { substances, valueSet }: Trigger): 'substances' | 'value-set' | 'always' => {
  if (substances !== undefined) return 'substances'
  return valueSet === undefined || pack.valueSets.length > 0 ? 'always' : 'value-set'
}

const made = new WeakMap<readonly Pack[], PackIndex>()

/** The index of a list of packs; made once for each list. */
export const packIndex = (packs: readonly Pack[]): PackIndex => {
  const known = made.get(packs)
  if (known !== undefined) return known
  const bySubstance = new Map<string, Pack[]>()
  const byValueSet = new Map<string, Pack[]>()
  const always: Pack[] = []
  const put = (map: Map<string, Pack[]>, key: string, pack: Pack): void => {
    const group = map.get(key)
    if (group === undefined) map.set(key, [pack])
    else group.push(pack)
  }
  for (const pack of packs)
    for (const trigger of pack.triggers) {
      const key = keyOf(pack, trigger)
      if (key === 'substances') for (const inn of trigger.substances ?? []) put(bySubstance, inn, pack)
      else if (key === 'value-set') put(byValueSet, trigger.valueSet ?? '', pack)
      else always.push(pack)
    }
  const index = { bySubstance, byValueSet, always }
  made.set(packs, index)
  return index
}
