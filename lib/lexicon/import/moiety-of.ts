import { fold } from '../fold'
import { MAKES_ANOTHER, SALT_WORDS } from '../line-words'
import type { LexiconIndex } from '../load-index'
import { keyOf } from '../orthographic-key'

/** Salts, esters and waters of official files beyond those charts write. */
const MORE_SALTS = new Set(
  'besilate benzoate diisethionate hydrogenosuccinate hemiheptahydrate hemipentahydrate hydrogen camsilate carbonate cyclesilate edisilate esilate etexilate ethanolate formate glucoheptonate glutamate glycolate hyclate malate malonate napadisilate napsylate orotate oxalate oxoglurate pidolate pivalate salicylate saccharate stibogluconate sulfonate tannate teoclate theoclate trifluoroacetate trifenatate trifenate undecylenate xinafoate monohydrate dihydrate hexahydrate heptahydrate pentahydrate tetrahydrate sesquihydrate sesquihydratee hydrate hydratee hemihydrate monohydratee dihydratee trihydratee anhydride monosodique bisodique tetrasodique monopotassique dipotassique hemicalcique dicalcique ammonium diethylamine diolamine olamine tromethamine choline arginine tosilate mesilate dimesilate dichlorhydrate trichlorhydrate bromhydrate iodhydrate iodure methanesulfonate hemifumarate hemimaleate hemitartrate hydrogenotartrate hydrogenomaleate hydrogenosulfate hydrogenophosphate dihydrogenophosphate dihydrogenocitrate bitartrate monochlorhydrate monoethanolate propanolate propylene glycol solvate cristallise cristallisee micronise micronisee dc as compacte granule granulee poudre base de d du des l la le en forme sous eq equivalent'.split(
    ' ',
  ),
)

/** What is left of an inorganic salt says nothing of the drug ("carbonate de calcium"). */
const ANIONS = new Set(
  'carbonate oxyde hydroxyde peroxyde sulfure monosulfure iodure fluorure oxide hydroxide dioxyde molybdate borate acetyl ion ions diacide diacid'.split(
    ' ',
  ),
)

/** An acid is no salt: "acide lactique" without its first word is nobody's name. */
const ACIDS = new Set(['acide', 'acid', 'zuur', 'saure'])

const isSalt = (word: string): boolean => (SALT_WORDS.has(word) && !ACIDS.has(word)) || MORE_SALTS.has(word)

/** A folded spelling without salt, ester and water: "chlorhydrate de metformine" → "metformine". Empty when nothing is left. */
export function withoutSalt(spelling: string): string {
  const words = fold(spelling).split(' ')
  if (words.some((word) => MAKES_ANOTHER.has(word))) return words.join(' ')
  const kept = words.filter((word) => !isSalt(word))
  const says = kept.some((word) => word.length >= 4 && word.charCodeAt(0) >= 97 && !ANIONS.has(word))
  return says ? kept.join(' ') : words.join(' ')
}

/** "Valproate" is the salt of "acide valproïque" (FR) and "valproic acid" (EN). */
const acidsOf = (bare: string): string[] =>
  /^[a-z]{4,}at[e]?$/.test(bare) ? [bare.replace(/ate?$/, 'ique acide'), bare.replace(/ate?$/, 'ic acid')] : []

const genericAt = (index: LexiconIndex, folded: string): number | undefined => {
  if (index.ambiguous.has(folded)) return undefined
  const place = index.names.get(folded) ?? index.keys.get(keyOf(folded))
  const target = index.targets[place ?? -1]
  return target !== undefined && target.k === 'generic' && target.s.length === 1 ? target.s[0] : undefined
}

/** The same with accents and capitals as written: "CHLORHYDRATE DE MOXISYLYTE" → "MOXISYLYTE". */
export function withoutSaltAsWritten(spelling: string): string {
  const words = spelling.split(/[\s()]+/).filter((word) => word !== '')
  const kept = words.filter((word) => !fold(word).split(' ').every(isSalt))
  return fold(kept.join(' ')) === withoutSalt(spelling) ? kept.join(' ') : spelling
}

/**
 * The substance of the lexicon that an official file means by these spellings of one moiety: as written, then without its salt, then
 * as the acid of the salt. Only generic names count, and the whole spelling must be explained; undefined when none does. Where
 * moiety and salt are both substances of the lexicon, the salt is a drug of its own ("fosphénytoïne" of phénytoïne) and is meant.
 */
export function moietyOf(spellings: readonly string[], index: LexiconIndex): number | undefined {
  for (const step of [fold, withoutSalt]) {
    const found = spellings.flatMap((spelling) => genericAt(index, step(spelling)) ?? [])
    const last = found.at(-1)
    if (last !== undefined) return last
  }
  for (const acid of spellings.flatMap((spelling) => acidsOf(withoutSalt(spelling)))) {
    const found = genericAt(index, acid)
    if (found !== undefined) return found
  }
  return undefined
}
