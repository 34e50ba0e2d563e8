import type { Route } from '../../model/substance'
import { fold } from '../fold'
import type { LexiconIndex } from '../load-index'
import { firstWordOf, isMakersMark } from './box-names'
import type { Conflict } from './imported-list'

/** What one name of a product leads to. */
export interface Naming {
  name: string
  places: readonly number[]
  from: string
  routes: readonly Route[] | undefined
  codes: readonly string[]
}

/** A name with all that its products say: routes and codes only where every one of them has some. */
export interface NamedTarget {
  folded: string
  name: string
  places: readonly number[]
  from: string
  routes: Route[] | null
  codes: string[] | null
  products: number
}

export interface NameTable {
  taken: NamedTarget[]
  /** Names that products of different substances share. */
  ambiguous: { folded: string; name: string; places: (readonly number[])[] }[]
  conflicts: Conflict[]
  known: number
}

const sameSet = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((place) => b.includes(place))

const gather = (namings: readonly Naming[]): Map<string, NamedTarget[]> => {
  const table = new Map<string, NamedTarget[]>()
  for (const { name, places, from, routes, codes } of namings) {
    const folded = fold(name)
    const meanings = table.get(folded)
    const meaning = meanings?.find((one) => sameSet(one.places, places))
    if (meaning !== undefined) {
      meaning.products++
      meaning.routes =
        meaning.routes === null || routes === undefined ? null : [...new Set([...meaning.routes, ...routes])]
      meaning.codes = meaning.codes === null || codes.length === 0 ? null : [...new Set([...meaning.codes, ...codes])]
      continue
    }
    const fresh: NamedTarget = {
      folded,
      name,
      places,
      from,
      routes: routes === undefined ? null : [...routes],
      codes: codes.length === 0 ? null : [...codes],
      products: 1,
    }
    if (meanings === undefined) table.set(folded, [fresh])
    else meanings.push(fresh)
  }
  return table
}

/** Words that stand in a generic name are nobody's brand ("acide", "immunoglobuline"). */
const genericWords = (index: LexiconIndex, more: readonly string[]): Set<string> => {
  const words = new Set(more.flatMap((name) => name.split(' ')))
  for (const [name, target] of index.names)
    if (index.targets[target]?.k === 'generic' && name.includes(' '))
      for (const word of name.split(' ')) words.add(word)
  return words
}

/** Brands of several products ("DOLIPRANE ENFANTS", "DOLIPRANE TABS") are called by their first word on wards. */
const shorthands = (table: ReadonlyMap<string, NamedTarget[]>, forbidden: ReadonlySet<string>): NamedTarget[] => {
  const byFirst = new Map<string, NamedTarget[]>()
  for (const [folded, meanings] of table) {
    const first = folded.split(' ')[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), ...meanings])
  }
  return [...byFirst].flatMap(([first, all]): NamedTarget[] => {
    const [one] = all
    if (one === undefined || all.length < 2 || table.has(first) || forbidden.has(first)) return []
    if (firstWordOf(one.folded) !== first || !all.every(({ places }) => sameSet(places, one.places))) return []
    const routes = all.map((meaning) => meaning.routes)
    const codes = all.map((meaning) => meaning.codes)
    return [
      {
        ...one,
        folded: first,
        name: first,
        routes: routes.includes(null) ? null : [...new Set(routes.flatMap((some) => some ?? []))],
        codes: codes.includes(null) ? null : [...new Set(codes.flatMap((some) => some ?? []))],
      },
    ]
  })
}

/** The longest beginning of a name that is a name already, and the words after it. */
const prefixOf = (
  folded: string,
  placesOf: (name: string) => readonly number[] | undefined,
): { places: readonly number[]; rest: string[] } | undefined => {
  const words = folded.split(' ')
  for (let n = words.length - 1; n > 0; n--) {
    const places = placesOf(words.slice(0, n).join(' '))
    if (places !== undefined) return { places, rest: words.slice(n) }
  }
  return undefined
}

/**
 * Whether a name only adds a maker to one that is known ("ABACAVIR ARROW"), or one of its products is what its beginning says. A second
 * word that nobody knows ("BÉTADINE SCRUB") makes a name of its own, else a line with it would be doubted.
 */
const isKnownAs = (
  meanings: readonly NamedTarget[],
  prefix: { places: readonly number[]; rest: readonly string[] },
): boolean =>
  meanings.some(({ places }) => sameSet(places, prefix.places)) && (meanings.length > 1 || isMakersMark(prefix.rest))

/**
 * Decides every imported name against the embedded lexicon, which wins: taken over, known already, or in conflict. `generics` are the
 * names of substances the lexicon did not have. `say` puts substances into words.
 */
export function nameTable(
  namings: readonly Naming[],
  generics: ReadonlyMap<string, number>,
  index: LexiconIndex,
  say: (places: readonly number[]) => string,
): NameTable {
  const table = gather(namings)
  const all = [...table.values()]
  for (const short of shorthands(table, genericWords(index, [...generics.keys()]))) all.push([short])
  const placesOf = (name: string): readonly number[] | undefined => {
    const target = index.targets[index.names.get(name) ?? -1]
    const fresh = generics.get(name)
    return target?.s ?? (fresh === undefined ? undefined : [fresh])
  }
  const out: NameTable = { taken: [], ambiguous: [], conflicts: [], known: 0 }
  for (const meanings of all) {
    const [one] = meanings
    if (one === undefined) continue
    const { folded, name } = one
    const file = meanings.map((meaning) => say(meaning.places)).join(' | ')
    const held = placesOf(folded)
    const doubtful = index.ambiguous.get(folded)
    const prefix = prefixOf(folded, placesOf)
    if (doubtful !== undefined) out.conflicts.push({ name, why: 'ambiguous-name', file, kept: doubtful.join(' | ') })
    else if (held !== undefined) {
      if (meanings.every((meaning) => sameSet(meaning.places, held))) out.known++
      else out.conflicts.push({ name, why: 'other-substance', file, kept: say(held) })
    } else if (prefix !== undefined && isKnownAs(meanings, prefix)) {
      out.known++
    } else if (meanings.length > 1) {
      out.conflicts.push({ name, why: 'two-meanings', file, kept: '' })
      out.ambiguous.push({ folded, name, places: meanings.map((meaning) => meaning.places) })
    } else if (prefix === undefined) out.taken.push(one)
    // "Ritonavir Mylan" on a file that means lopinavir with ritonavir: the name says one thing, the row another.
    else if (isMakersMark(prefix.rest))
      out.conflicts.push({ name, why: 'other-substance', file, kept: say(prefix.places) })
    else out.taken.push(one)
  }
  return out
}
