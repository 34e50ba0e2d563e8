import type { SubstanceFacts } from '../model/substance'
import { membership } from './membership'
import { VALUE_SETS } from './value-sets'

/** Ids of the value sets a substance can belong to when neither route nor dose is known: all that membership does not rule out. */
export function classesOf(facts: SubstanceFacts): string[] {
  const entry = {
    substances: [{ name: facts.name, atc: [...new Set(facts.atc.map(({ code }) => code))] }],
    atc: [],
    kind: 'medicine' as const,
    recognised: true,
  }
  return [...VALUE_SETS.values()]
    .filter((set) => membership(set, entry, { sets: VALUE_SETS, facts: { [facts.name]: facts } }) !== 'not-met')
    .map(({ id }) => id)
}
