import type { ShotLook } from '../model/shot'
import { type Traits, traitsOf } from './traits'

/** What the computed style says about an element, kept once for all elements that are styled alike. */
export interface Look extends ShotLook {
  /** What the class says, alike for all elements of one look. */
  readonly traits: Traits
}

/** The looks of a shot. */
export const lookFrom = (look: ShotLook): Look => ({ ...look, traits: traitsOf(look.name) })
