import type { Criterion } from '../../model/criterion'
import type { Indication, Pack, Revision } from '../../model/pack'
import type { SubstanceFacts } from '../../model/substance'
import type { ValueSet } from '../../model/value-set'

/** Something about a pack that its author should look at, with its place. `error`: it cannot mean what it says. */
export interface Smell {
  smell: string
  level: 'error' | 'warning'
  where: string
  message: string
}

/** A criterion with where it stands. */
export interface Placed {
  criterion: Criterion
  revision: Revision
  indication: Indication | null
  /** The id under which reports and answers know it. */
  id: string
  where: string
}

/** What a smell is looked for in. */
export interface Linted {
  pack: Pack
  sets: ReadonlyMap<string, ValueSet>
  criteria: readonly Placed[]
  /** What is known of each substance, by INN; null where no lexicon is at hand, and what needs one is not looked for. */
  lexicon: ReadonlyMap<string, Pick<SubstanceFacts, 'name' | 'atc' | 'classes' | 'halfLives'>> | null
}

export type Smeller = (linted: Linted) => Smell[]
