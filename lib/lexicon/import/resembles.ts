import type { SubstanceFacts } from '../../model/substance'
import { orthographicKey } from '../orthographic-key'
import { withoutSalt } from './moiety-of'

/** Letters two words must begin with alike, in the spelling that languages share. */
const ALIKE = 5

const stemsOf = (text: string): Set<string> =>
  new Set(
    withoutSalt(text)
      .split(' ')
      .map(orthographicKey)
      .filter((word) => word.length >= ALIKE)
      .map((word) => word.slice(0, ALIKE)),
  )

/** Whether two written names begin a word alike. */
export const alikeNames = (one: string, others: readonly string[]): boolean => {
  const own = new Set(others.flatMap((other) => [...stemsOf(other)]))
  return [...stemsOf(one)].some((stem) => own.has(stem))
}

/**
 * Whether some spelling begins a word as a name of the substance does ("toxine botulinique", "botulinum toxin"). A code alone never
 * says which substance is meant: official files hold wrong codes, and old ones that WHO gave to others since.
 */
export function resembles(spellings: readonly string[], { name, names }: SubstanceFacts): boolean {
  return spellings.some((spelling) => alikeNames(spelling, [name, names.en, names.fr, names.nl]))
}
