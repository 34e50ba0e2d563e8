import type { LexiconIndex } from '../lib/lexicon/load-index'
import type { Pack } from '../lib/model/pack'
import { judgeCase, prepareCase } from '../lib/rules/run-case'
import { type Mutant, mutantsOf } from './pack-mutants'

export interface Survey {
  mutants: number
  /** Mutants under which every case of the pack still says what it must: nothing would notice. */
  survivors: Mutant[]
}

/** The mutants of a pack that none of its cases catches; `pick` chooses which are tried. */
export const survivingMutants = (
  pack: Pack,
  index: LexiconIndex,
  pick: (mutant: Mutant, place: number) => boolean = () => true,
): Survey => {
  const cases = pack.cases.map((given) => prepareCase(given, index))
  const mutants = mutantsOf(pack).filter(pick)
  const survivors = mutants.filter((mutant) =>
    cases.every((prepared) => judgeCase(mutant.pack, prepared).differences.length === 0),
  )
  return { mutants: mutants.length, survivors }
}
