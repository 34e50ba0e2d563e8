import type { ValueSet } from '../model/value-set'
import { ANTI_INFECTIVE_SETS } from './sets/anti-infective'
import { IMMUNE_SETS } from './sets/immune'
import { OTHER_SETS } from './sets/other'
import { STEROID_SETS } from './sets/steroid'
import { VACCINE_SETS } from './sets/vaccine'

/** The classes packs name by id, in Node and in the panel alike. */
export const VALUE_SETS: ReadonlyMap<string, ValueSet> = new Map(
  [...IMMUNE_SETS, ...STEROID_SETS, ...ANTI_INFECTIVE_SETS, ...VACCINE_SETS, ...OTHER_SETS].map((set) => [set.id, set]),
)
