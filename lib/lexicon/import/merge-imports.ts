import { SHORTEST_KEY } from '../compile'
import type { CompiledSubstance, CompiledTarget } from '../compiled'
import { fold } from '../fold'
import type { LexiconIndex } from '../load-index'
import { nameVariants } from '../name-variants'
import { keyOf } from '../orthographic-key'
import { boxName } from './box-names'
import type { Conflict, ImportedList, Merged } from './imported-list'
import type { ImportedProduct, Skipped } from './imported-product'
import { withoutSalt } from './moiety-of'
import { type NamedTarget, type Naming, nameTable } from './name-table'
import { resembles } from './resembles'
import { factsOfNew, SubstanceBook } from './substance-book'

/** EMA first: its English INNs name what the others add. The hospital's own list last: national files outrank it. */
const ORDER = ['ema', 'sam', 'bdpm', 'csv'] as const

/** What vaccines are made of; a new one must never pass for something that is no vaccine. */
const VACCINE =
  /vac[ck]?[cz]in|\b(?:virus|vivants?|attenu\w*|live|levend|anatoxine|toxo[iï]de?|antig[eè]ne\w*|antigens?|polyoside\w*|polysaccharid\w*)\b/i

const isVaccine = ({ atc, groups, names, substances }: ImportedProduct): boolean =>
  [...atc, ...groups].some((code) => code.startsWith('J07')) ||
  names.some((name) => /\bvac[ck]?[cz]in/i.test(name)) ||
  (atc.length === 0 && substances.some((spellings) => spellings.some((spelling) => VACCINE.test(spelling))))

/** The one vaccine of the lexicon with the product's code, or of the product's name; nobody guesses whether a new one is live. */
const vaccineOf = (product: ImportedProduct, book: SubstanceBook, index: LexiconIndex): number | undefined => {
  const isOne = (place: number | undefined): boolean =>
    place !== undefined && (index.substances[place]?.facts.vaccine ?? null) !== null
  const owners = [...new Set(product.atc.flatMap((code) => book.owners.get(code) ?? []))].filter(isOne)
  const [owner] = owners
  const written = [...product.names, ...product.substances.flat()]
  const facts = index.substances[owner ?? -1]?.facts
  if (owners.length === 1 && facts !== undefined && resembles(written, facts)) return owner
  const named = product.substances.length === 1 ? book.find(product.substances[0] ?? []) : undefined
  if (isOne(named)) return named
  const words = fold(product.names[0] ?? '').split(' ')
  for (let n = Math.min(4, words.length); n > 0; n--) {
    const places = index.targets[index.names.get(words.slice(0, n).join(' ')) ?? -1]?.s ?? []
    if (places.length === 1 && isOne(places[0])) return places[0]
  }
  return undefined
}

const placesOf = (
  product: ImportedProduct,
  list: ImportedList,
  book: SubstanceBook,
  index: LexiconIndex,
): number[] | Skipped => {
  const what = product.names[0] ?? product.id
  if (isVaccine(product)) {
    const vaccine = vaccineOf(product, book, index)
    return vaccine === undefined ? { what, why: 'vaccine-unknown' } : [vaccine]
  }
  if (product.substances.length === 0) {
    const owners = [...new Set(product.atc.flatMap((code) => book.owners.get(code) ?? []))]
    return owners.length === 1 ? owners : { what, why: 'no-composition' }
  }
  const seen = { source: list.source, from: list.label }
  return [...new Set(product.substances.map((spellings) => book.place(spellings, seen)))]
}

/** Codes that the file gives one drug and the lexicon another: the lexicon's are kept. */
const codeConflict = (
  product: ImportedProduct,
  place: number,
  book: SubstanceBook,
  say: (places: readonly number[]) => string,
): Conflict | undefined => {
  const code = product.atc.find((one) => (book.owners.get(one)?.length ?? 0) > 0)
  const owners = code === undefined ? [] : (book.owners.get(code) ?? [])
  if (code === undefined || owners.includes(place)) return undefined
  return {
    name: product.names[0] ?? product.id,
    why: 'other-code',
    file: `${say([place])} ${code}`,
    kept: `${code}: ${say(owners.slice(0, 2))}`,
  }
}

const targetOf = (named: NamedTarget, index: LexiconIndex): CompiledTarget => {
  const { places, from, routes, codes } = named
  const [only] = places
  const facts = places.length === 1 && only !== undefined ? index.substances[only]?.facts : undefined
  const current = (facts?.atc ?? []).filter(({ old }) => old !== true).map(({ code }) => code)
  // One substance: a product's codes count when they are some of the lexicon's; files lag behind WHO, so old ones never narrow.
  const narrows =
    facts === undefined ||
    (codes?.every((code) => current.includes(code)) === true && codes.length < new Set(current).size)
  const old = (facts?.atc ?? []).filter((one) => one.old === true)
  const combined = places.length > 1 || facts !== undefined
  return {
    s: [...places],
    k: 'brand',
    from,
    ...(routes === null || routes.length === 0 ? {} : { r: routes }),
    ...(codes === null || !narrows || !combined ? {} : { atc: [...codes.map((code) => ({ code })), ...old] }),
  }
}

/**
 * Merges imported lists into what they add to the embedded lexicon. Every product is mapped to substances by their names in any
 * language, salts folded, else by ATC; what the lexicon does not have becomes a substance of facts alone. The lexicon wins wherever
 * they differ, and every difference is reported. Pure.
 */
export function mergeImports(index: LexiconIndex, lists: readonly ImportedList[]): Merged {
  const ordered = [...lists].sort((a, b) => ORDER.indexOf(a.source) - ORDER.indexOf(b.source))
  const book = new SubstanceBook(index)
  const say = (places: readonly number[]): string =>
    places
      .map(
        (place) =>
          index.substances[place]?.facts.name ??
          withoutSalt([...(book.fresh[place - index.substances.length]?.spellings ?? [])][0] ?? ''),
      )
      .join(' + ')
  // What has a code says most, so it is read first.
  for (const coded of [true, false])
    for (const { source, label, products } of ordered)
      for (const product of products) {
        const [spellings] = product.substances
        if (product.atc.length > 0 !== coded || isVaccine(product)) continue
        if (product.substances.length !== 1 || spellings === undefined) continue
        const { atc, groups, routes = [] } = product
        book.learn({ source, from: label, spellings, atc, groups, routes })
      }

  const namings: Naming[] = []
  const skipped: Skipped[] = []
  const conflicts: Conflict[] = []
  for (const list of ordered)
    for (const product of list.products) {
      const places = placesOf(product, list, book, index)
      if ('why' in places) {
        skipped.push(places)
        continue
      }
      const [only] = places
      const clash = places.length === 1 && only !== undefined ? codeConflict(product, only, book, say) : undefined
      if (clash !== undefined) conflicts.push(clash)
      const names = product.names.flatMap((written) => boxName(written) ?? [])
      if (names.length === 0) skipped.push({ what: product.names[0] ?? product.id, why: 'plain-word' })
      for (const name of names)
        namings.push({
          name,
          places,
          from: list.label,
          routes: product.routes,
          codes: clash === undefined ? product.atc : [],
        })
    }

  const substances: CompiledSubstance[] = book.fresh.map((made) => ({
    facts: factsOfNew(made),
    brands: '',
    abbreviations: [],
  }))
  const generics = new Map<string, number>()
  for (const [i, { place, spellings }] of book.fresh.entries()) {
    const name = substances[i]?.facts.names
    const written = [...spellings].map(withoutSalt)
    for (const one of [...written, name?.en ?? '', name?.fr ?? ''].flatMap(nameVariants)) {
      const folded = fold(one)
      if (boxName(one) === undefined || index.names.has(folded) || index.ambiguous.has(folded)) continue
      if (!generics.has(folded)) generics.set(folded, place)
    }
  }
  const table = nameTable(namings, generics, index, say)

  const targets: CompiledTarget[] = []
  const targetPlaces = new Map<string, number>()
  const at = (target: CompiledTarget): number => {
    const key = JSON.stringify(target)
    const known = targetPlaces.get(key)
    if (known !== undefined) return known
    targets.push(target)
    targetPlaces.set(key, index.targets.length + targets.length - 1)
    return index.targets.length + targets.length - 1
  }
  const names = new Map<string, number>()
  const keys = new Map<string, number>()
  for (const [folded, place] of generics) {
    const from = book.fresh[place - index.substances.length]?.from ?? ''
    const target = at({ s: [place], k: 'generic', from })
    names.set(folded, target)
    const key = keyOf(folded)
    if (folded.length >= SHORTEST_KEY && !index.keys.has(key) && !keys.has(key)) keys.set(key, target)
  }
  for (const named of table.taken) names.set(named.folded, at(targetOf(named, index)))
  const ambiguous = table.ambiguous.map(({ folded, places }) => ({ name: folded, means: places.map(say) }))
  return {
    addition: {
      substances,
      targets,
      names: [...names.keys()].join('\n'),
      nameTargets: [...names.values()],
      keys: [...keys.keys()].join('\n'),
      keyTargets: [...keys.values()],
      ambiguous,
    },
    conflicts: [...table.conflicts, ...conflicts],
    skipped,
    counts: { names: names.size, known: table.known, substances: substances.length },
  }
}
