import { combinationKey, type LexiconIndex } from './load-index'

const TABLES = new WeakMap<LexiconIndex, ReadonlyMap<string, readonly (readonly number[])[]>>()

/** ATC code → the sets of substances (places in the lexicon) it can stand for: one, unless the code is a group's or is shared. */
export function codeTable(index: LexiconIndex): ReadonlyMap<string, readonly (readonly number[])[]> {
  const known = TABLES.get(index)
  if (known !== undefined) return known
  const table = new Map<string, (readonly number[])[]>()
  const add = (code: string, places: readonly number[]): void => {
    const sets = table.get(code)
    if (sets === undefined) table.set(code, [places])
    else if (!sets.some((set) => combinationKey(set) === combinationKey(places))) sets.push(places)
  }
  index.substances.forEach(({ facts }, place) => {
    for (const { code } of facts.atc) add(code, [place])
  })
  for (const { s, atc } of index.targets) {
    if (s.length < 2) continue
    // A regimen without a code of its own ("R-CHOP") lists those of its parts.
    for (const { code } of atc ?? [])
      if (table.get(code)?.some(([only]) => s.includes(only ?? -1)) !== true) add(code, s)
  }
  TABLES.set(index, table)
  return table
}
