import type { CompiledLexicon, CompiledSubstance, CompiledTarget } from './compiled'
import type { SuggestTable } from './suggest'

/** The lexicon in memory. Built once; `suggestions` is made when the first unknown name asks for it. */
export interface LexiconIndex {
  substances: readonly CompiledSubstance[]
  byName: ReadonlyMap<string, number>
  targets: readonly CompiledTarget[]
  names: ReadonlyMap<string, number>
  /** First word of names of several words → the longest such name, in words. */
  multi: ReadonlyMap<string, number>
  keys: ReadonlyMap<string, number>
  keyMulti: ReadonlyMap<string, number>
  ambiguous: ReadonlyMap<string, readonly string[]>
  /** Sorted substance numbers → target of the fixed combination. */
  combinations: ReadonlyMap<string, number>
  suggestions?: SuggestTable
}

const wordsIn = (name: string, space: number): number => {
  let n = 2
  for (let at = name.indexOf(' ', space + 1); at !== -1; at = name.indexOf(' ', at + 1)) n++
  return n
}

const noteFirstWord = (multi: Map<string, number>, name: string): void => {
  const space = name.indexOf(' ')
  if (space === -1) return
  const first = name.slice(0, space)
  const words = wordsIn(name, space)
  if (words > (multi.get(first) ?? 1)) multi.set(first, words)
}

const fill = (
  map: Map<string, number>,
  multi: Map<string, number>,
  names: string,
  targets: readonly number[],
): void => {
  if (names === '') return
  names.split('\n').forEach((name, i) => {
    const target = targets[i]
    if (target === undefined) return
    map.set(name, target)
    noteFirstWord(multi, name)
  })
}

/** Key of a set of substances, whatever their order. */
export const combinationKey = (substances: readonly number[]): string => [...substances].sort((a, b) => a - b).join('+')

const combinationsOf = (targets: readonly CompiledTarget[]): Map<string, number> => {
  const combinations = new Map<string, number>()
  targets.forEach((target, i) => {
    if (target.s.length < 2 || target.atc === undefined) return
    const key = combinationKey(target.s)
    const known = combinations.get(key)
    // A generic target has every code of the combination; a brand's may be narrowed to one.
    if (known === undefined || (targets[known]?.k === 'brand' && target.k !== 'brand')) combinations.set(key, i)
  })
  return combinations
}

const isCompiled = (json: unknown): json is CompiledLexicon =>
  typeof json === 'object' && json !== null && 'version' in json && json.version === 1 && 'names' in json

/** Makes the compiled lexicon ready for `resolveLines`. Throws when the file is not one: it is our own build product. */
export function loadIndex(json: unknown): LexiconIndex {
  if (!isCompiled(json)) throw new Error('not a compiled lexicon of version 1')
  const names = new Map<string, number>()
  const multi = new Map<string, number>()
  const keys = new Map<string, number>()
  const keyMulti = new Map<string, number>()
  fill(names, multi, json.names, json.nameTargets)
  fill(keys, keyMulti, json.keys, json.keyTargets)
  const ambiguous = new Map<string, readonly string[]>()
  for (const { name, means } of json.ambiguous) {
    ambiguous.set(name, means)
    noteFirstWord(multi, name)
  }
  const byName = new Map(json.substances.map(({ facts }, i) => [facts.name, i]))
  let combinations: ReadonlyMap<string, number> | undefined
  return {
    substances: json.substances,
    byName,
    targets: json.targets,
    names,
    multi,
    keys,
    keyMulti,
    ambiguous,
    // Asked for by the first line with two drugs; not worth the time of loading.
    get combinations() {
      combinations ??= combinationsOf(json.targets)
      return combinations
    },
  }
}
