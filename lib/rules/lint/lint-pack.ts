import { VALUE_SETS } from '../../lexicon/value-sets'
import type { Pack } from '../../model/pack'
import { criteriaOf } from './criteria-of'
import { emptyAge } from './empty-age'
import { halfLivesSemantics } from './half-lives-semantics'
import { muteProgram } from './mute-program'
import { noDrugs } from './no-drugs'
import { revisionDates } from './revision-dates'
import { shadowedValueSet } from './shadowed-value-set'
import { silentAbsence } from './silent-absence'
import type { Linted, Smell, Smeller } from './smell'
import { uncoveredCriterion } from './uncovered-criterion'
import { unknownInCase } from './unknown-in-case'
import { unknownValueSet } from './unknown-value-set'
import { unreachableStage } from './unreachable-stage'

const SMELLERS: readonly Smeller[] = [
  unknownValueSet,
  shadowedValueSet,
  noDrugs,
  halfLivesSemantics,
  emptyAge,
  silentAbsence,
  unreachableStage,
  revisionDates,
  muteProgram,
  unknownInCase,
  uncoveredCriterion,
]

/** What an author should look at in a pack of the right shape: contradictions first, then what no case covers. */
export const lintPack = (pack: Pack): Smell[] => {
  const sets = new Map([...VALUE_SETS, ...pack.valueSets.map((set) => [set.id, set] as const)])
  const linted: Linted = { pack, sets, criteria: criteriaOf(pack) }
  return SMELLERS.flatMap((smeller) => smeller(linted))
}
