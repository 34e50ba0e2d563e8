import type { SubstanceFacts } from '../model/substance'
import { codesWithMoves } from './atc-codes'
import type { AmbiguousName, AtcMove, AuthoredCombination, AuthoredFile, AuthoredSubstance } from './authored'
import { classesOf } from './classes-of'
import type { CompiledLexicon, CompiledSubstance, CompiledTarget } from './compiled'
import { fold } from './fold'
import { HARMLESS_PARTS, PLAIN_WORDS } from './line-words'
import { nameVariants } from './name-variants'
import { keyOf } from './orthographic-key'
import { parseBrand, parseCode } from './parse-authored'

/** Everything the lexicon is authored in. */
export interface AuthoredLexicon {
  files: readonly AuthoredFile[]
  ambiguous: readonly AmbiguousName[]
  moves: readonly AtcMove[]
  /** Brand (as written) → codes, for brands that have only some of their substance's. */
  productCodes: Readonly<Record<string, readonly string[]>>
}

interface Naming {
  name: string
  target: CompiledTarget
}

/** Generic names shorter than this are looked up as written, never by their orthographic key. */
export const SHORTEST_KEY = 6

/** A plain word of charts ("Arret", a brand of loperamide) or a maker's mark would find drugs where there are none. */
const isNobodysName = (folded: string): boolean => PLAIN_WORDS.has(folded) || HARMLESS_PARTS.has(folded)

const factsOf = (substance: AuthoredSubstance, moves: readonly AtcMove[]): SubstanceFacts => {
  const facts: SubstanceFacts = {
    name: substance.inn,
    names: {
      en: substance.inn,
      fr: substance.fr,
      nl: substance.nl,
      ...(substance.de === undefined ? {} : { de: substance.de }),
    },
    atc: codesWithMoves(substance.atc.map(parseCode), moves),
    classes: [],
    tags: substance.tags ?? [],
    ...(substance.always === undefined ? {} : { always: substance.always }),
    halfLives: substance.halfLives ?? [],
    ...(substance.steroid === undefined ? {} : { steroid: substance.steroid }),
    vaccine: substance.vaccine ?? null,
  }
  return { ...facts, classes: classesOf(facts) }
}

const brandNamings = (
  brands: Readonly<Record<string, string>> | undefined,
  base: CompiledTarget,
  authored: AuthoredLexicon,
): Naming[] =>
  Object.entries(brands ?? {}).flatMap(([name, written]) => {
    const { routes, release, codes } = parseBrand(written)
    const own = authored.productCodes[name] ?? codes
    const atc = codesWithMoves(
      own.map((code) => ({ code, routes: [], old: false })),
      authored.moves,
    )
    const target: CompiledTarget = {
      ...base,
      k: 'brand',
      ...(routes.length === 0 ? {} : { r: routes }),
      ...(release === undefined ? {} : { release }),
      ...(atc.length === 0 ? {} : { atc }),
    }
    return nameVariants(name).map((variant) => ({ name: variant, target }))
  })

const substanceNamings = (substance: AuthoredSubstance, at: number, authored: AuthoredLexicon): Naming[] => {
  const generic: CompiledTarget = { s: [at], k: 'generic' }
  const names = [
    substance.inn,
    substance.fr,
    substance.nl,
    substance.de ?? substance.inn,
    ...(substance.synonyms ?? []),
  ]
  return [
    ...names.flatMap(nameVariants).map((name) => ({ name, target: generic })),
    ...(substance.abbr ?? []).map((name) => ({ name, target: { ...generic, k: 'abbreviation' as const } })),
    ...brandNamings(substance.brands, generic, authored),
  ]
}

const combinationNamings = (
  combination: AuthoredCombination,
  places: ReadonlyMap<string, number>,
  authored: AuthoredLexicon,
): Naming[] => {
  const s = combination.of.map((inn) => places.get(inn))
  const known = s.filter((place) => place !== undefined)
  if (known.length !== s.length) return []
  const target: CompiledTarget = {
    s: known,
    k: 'generic',
    atc: codesWithMoves(combination.atc.map(parseCode), authored.moves),
  }
  return [
    ...(combination.names ?? []).flatMap(nameVariants).map((name) => ({ name, target })),
    // A combination without a name of its own is still found by its components.
    { name: combination.of.join(' '), target },
    ...brandNamings(combination.brands, target, authored),
  ]
}

const byFirst = (a: readonly [string, number], b: readonly [string, number]): number => (a[0] < b[0] ? -1 : 1)

const sameSubstances = (a: CompiledTarget, b: CompiledTarget): boolean =>
  a.s.length === b.s.length && a.s.every((place) => b.s.includes(place))

/**
 * Compiles authored files to the index the extension ships. Pure. A name that two authors gave to different substances becomes
 * ambiguous: it is offered, never accepted (the linter reports it).
 */
export function compile(authored: AuthoredLexicon): CompiledLexicon {
  const entries = authored.files.flatMap((file) => file.substances ?? [])
  const unique = [...new Map(entries.map((entry) => [entry.inn, entry])).values()]
  const places = new Map(unique.map((entry, at) => [entry.inn, at]))
  const namings = [
    ...unique.flatMap((entry, at) => substanceNamings(entry, at, authored)),
    ...authored.files
      .flatMap((file) => file.combinations ?? [])
      .flatMap((combination) => combinationNamings(combination, places, authored)),
  ]
  const targets: CompiledTarget[] = []
  const targetPlaces = new Map<string, number>()
  const placeOf = (target: CompiledTarget): number => {
    const key = JSON.stringify(target)
    const known = targetPlaces.get(key)
    if (known !== undefined) return known
    targets.push(target)
    targetPlaces.set(key, targets.length - 1)
    return targets.length - 1
  }
  const innOf = (target: CompiledTarget): string => target.s.map((at) => unique[at]?.inn ?? '').join(' + ')
  const ambiguous = new Map(authored.ambiguous.map(({ name, means }) => [fold(name), [...means]]))
  const declared = new Set(ambiguous.keys())
  const names = new Map<string, number>()
  const keys = new Map<string, number | null>()
  for (const { name, target } of namings) {
    const folded = fold(name)
    if (folded === '' || declared.has(folded) || isNobodysName(folded)) continue
    const place = placeOf(target)
    const earlier = targets[names.get(folded) ?? -1]
    if (earlier === undefined) names.set(folded, place)
    else if (!sameSubstances(earlier, target))
      ambiguous.set(folded, [...new Set([...(ambiguous.get(folded) ?? [innOf(earlier)]), innOf(target)])])
    if (target.k !== 'generic' || folded.length < SHORTEST_KEY) continue
    const key = keyOf(folded)
    const holder = targets[keys.get(key) ?? -1]
    if (keys.get(key) === undefined) keys.set(key, place)
    else if (holder === undefined || !sameSubstances(holder, target)) keys.set(key, null)
  }
  for (const name of ambiguous.keys()) names.delete(name)
  // Alphabetical, so that the table of suggestions is made quickly.
  const nameRows = [...names].sort(byFirst)
  const keyRows = [...keys].filter((row): row is [string, number] => row[1] !== null).sort(byFirst)
  const substances: CompiledSubstance[] = unique.map((entry) => ({
    facts: factsOf(entry, authored.moves),
    brands: Object.entries(entry.brands ?? {})
      .map(([name, written]) => `${name}\t${parseBrand(written).countries.join(' ')}`)
      .join('\n'),
    abbreviations: entry.abbr ?? [],
  }))
  return {
    version: 1,
    substances,
    targets,
    names: nameRows.map(([name]) => name).join('\n'),
    nameTargets: nameRows.map(([, target]) => target),
    keys: keyRows.map(([key]) => key).join('\n'),
    keyTargets: keyRows.map(([, target]) => target),
    ambiguous: [...ambiguous].map(([name, means]) => ({ name, means })),
  }
}
