import type { Trigger, VerdictPack } from '../model/pack'

/** Installed packs by what makes each speak: a patient's few drugs find the few programs that may concern them. */
export interface PackIndex {
  bySubstance: ReadonlyMap<string, readonly VerdictPack[]>
  byValueSet: ReadonlyMap<string, readonly VerdictPack[]>
  /** Packs that a condition makes speak, or a class of their own: each must be looked at. */
  always: readonly VerdictPack[]
}

const keyOf = (pack: VerdictPack, { substances, valueSet }: Trigger): 'substances' | 'value-set' | 'always' => {
  if (substances !== undefined) return 'substances'
  return valueSet === undefined || pack.valueSets.length > 0 ? 'always' : 'value-set'
}

const made = new WeakMap<readonly VerdictPack[], PackIndex>()

/** The index of a list of packs; made once for each list. */
export const packIndex = (packs: readonly VerdictPack[]): PackIndex => {
  const known = made.get(packs)
  if (known !== undefined) return known
  const bySubstance = new Map<string, VerdictPack[]>()
  const byValueSet = new Map<string, VerdictPack[]>()
  const always: VerdictPack[] = []
  const put = (map: Map<string, VerdictPack[]>, key: string, pack: VerdictPack): void => {
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
