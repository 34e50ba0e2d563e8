import type { HalfLife, VaccineKind } from '../model/substance'
import { fold } from './fold'
import type { LexiconIndex } from './load-index'
import { keyOf } from './orthographic-key'

/** One substance as the lookup page and `lexicon show` print it. */
export interface SubstanceCard {
  name: string
  names: { en: string; fr: string; nl: string }
  brands: { name: string; countries: string[] }[]
  atc: string[]
  classes: string[]
  halfLives: HalfLife[]
  vaccine: VaccineKind | null
}

/** Everything known of the substance a name stands for (INN, brand or abbreviation); undefined when unknown or several. */
export function showSubstance(name: string, index: LexiconIndex): SubstanceCard | undefined {
  const folded = fold(name)
  const target = index.names.get(folded) ?? index.keys.get(keyOf(folded))
  const places = index.targets[target ?? -1]?.s ?? []
  const substance = places.length === 1 ? index.substances[places[0] ?? -1] : undefined
  if (substance === undefined) return undefined
  const { facts, brands } = substance
  return {
    name: facts.name,
    names: { en: facts.names.en, fr: facts.names.fr, nl: facts.names.nl },
    brands: brands
      .split('\n')
      .filter(Boolean)
      .map((brand) => {
        const [written = '', countries = ''] = brand.split('\t')
        return { name: written, countries: countries.split(' ').filter(Boolean) }
      }),
    atc: [...new Set(facts.atc.map(({ code }) => code))],
    classes: facts.classes,
    halfLives: facts.halfLives,
    vaccine: facts.vaccine,
  }
}
