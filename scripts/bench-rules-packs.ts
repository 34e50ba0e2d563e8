import type { LexiconIndex } from '../lib/lexicon/load-index'
import type { Pack } from '../lib/model/pack'

/**
 * Packs as a site with many programs would have them: the real ones, and copies of the two largest for other drugs, as access programs
 * are: none of the drugs `taken`, which half of all patients take. Every tenth copy speaks of a condition instead of a drug.
 */
export const manyPacks = (
  real: readonly Pack[],
  count: number,
  index: LexiconIndex,
  taken: readonly string[],
): Pack[] => {
  const large = real.filter(({ id }) => id === 'be-dupixent-mnp' || id === 'fr-thalidomide-rtu')
  const drugs = index.substances.map(({ facts }) => facts.name).filter((name) => !taken.includes(name))
  const made = Array.from({ length: count - real.length }, (_, i): Pack => {
    const model = large[i % large.length]
    if (model === undefined) throw new Error('no pack to copy')
    // A step that shares no factor with their number visits every drug of the lexicon.
    const substance = drugs[(i * 997) % drugs.length] ?? ''
    return {
      ...model,
      id: `be-made-${i}`,
      product: { substance, brands: [], atc: [], routes: [] },
      triggers: i % 10 === 9 ? [{ condition: { terms: [`condition number ${i}`] } }] : [{ substances: [substance] }],
    }
  })
  return [...real, ...made]
}
