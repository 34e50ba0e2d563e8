import { shift } from '../dates/shift'
import { LONGEST_HALF_LIFE_H, LONGEST_OF_ALL_H } from '../lexicon/longest-half-life'
import { VALUE_SETS } from '../lexicon/value-sets'
import type { CriterionOf } from '../model/criterion'
import type { ValueSet } from '../model/value-set'
import type { Context } from './context'
import { halfLifeDays } from './window-rule'

type Washout = Pick<CriterionOf<'washout'>, 'valueSet' | 'substances' | 'halfLives' | 'fixed' | 'semantics'>

/** A class of the pack's own is as long as the longest class it is made of; what it lists by name may be any drug. */
const longestOf = (set: ValueSet | undefined, sets: ReadonlyMap<string, ValueSet>, depth = 0): number => {
  if (set === undefined || depth > 8) return LONGEST_OF_ALL_H
  if (VALUE_SETS.get(set.id) === set) return LONGEST_HALF_LIFE_H[set.id] ?? LONGEST_OF_ALL_H
  const parts = set.include.map(({ valueSet }) =>
    valueSet === undefined ? LONGEST_OF_ALL_H : longestOf(sets.get(valueSet), sets, depth + 1),
  )
  return Math.max(...parts)
}

/**
 * The day back to which a list must reach before it can show that a washout's drugs were not taken: of the drugs that are not
 * on it the slowest counts, because nobody knows which it would have been. Never later than the fixed time. A day number.
 */
export const reachesBackTo = (criterion: Washout, context: Pick<Context, 'planned' | 'sets'>): number => {
  const { halfLives, semantics, valueSet, substances } = criterion
  const fixed = shift(context.planned, criterion.fixed, -1)
  if (halfLives === undefined || semantics === 'fixed-only') return fixed
  const hours = substances === undefined ? longestOf(context.sets.get(valueSet ?? ''), context.sets) : LONGEST_OF_ALL_H
  return Math.min(fixed, context.planned - halfLifeDays(halfLives, hours))
}
