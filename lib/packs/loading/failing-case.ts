import type { LexiconIndex } from '../../lexicon/load-index'
import type { Pack } from '../../model/pack'
import { runCase } from '../../rules/run-case'
import { type Checked, refuse } from '../refusal'

/** Runs some of a pack's own cases; the first that does not come out as it says refuses the pack. */
export const failingCase = (pack: Pack, index: LexiconIndex, from = 0, to = pack.cases.length): Checked<true> => {
  for (const given of pack.cases.slice(from, to)) {
    const [first] = runCase(pack, given, index).differences
    if (first !== undefined)
      return refuse('case', given.name, `${first.what}: expected ${first.expected}, found ${first.found}`)
  }
  return { ok: true, value: true }
}
