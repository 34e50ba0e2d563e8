import type { LexiconIndex } from './load-index'
import type { NameMatch } from './match-names'

const isVaccine = (match: NameMatch, index: LexiconIndex): boolean => {
  const target = index.targets[match.target ?? -1]
  return target?.s.some((place) => index.substances[place]?.facts.vaccine != null) === true
}

const isBrand = (match: NameMatch, index: LexiconIndex): boolean => index.targets[match.target ?? -1]?.k === 'brand'

/**
 * A vaccine is one substance: the valences its box spells out ("PRIORIX … rougeoleux, des oreillons et rubéoleux") are its own, so
 * the brand, or else the longest name, speaks for all.
 */
export function withoutRepeats(matches: readonly NameMatch[], index: LexiconIndex): NameMatch[] {
  const vaccines = matches.filter((match) => isVaccine(match, index))
  if (vaccines.length < 2) return [...matches]
  const brands = vaccines.filter((match) => isBrand(match, index))
  const named = brands.length > 0 ? brands : [vaccines.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a))]
  return matches.filter((match) => !vaccines.includes(match) || named.includes(match))
}
