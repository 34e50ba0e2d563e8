import type { Smeller } from './smell'

/** A shape of the classification, in one of its fourteen main groups. */
const ATC = /^[ABCDGHJLMNPRSV](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/

/** A code that no medicine has, or ever had: whatever was meant by it is not found. */
export const deadAtc: Smeller = ({ pack, lexicon }) => {
  const known = lexicon === null ? null : [...lexicon.values()].flatMap(({ atc }) => atc.map(({ code }) => code))
  const named = [
    ...(pack.product?.atc.map((code) => ({ code, where: 'product.atc' })) ?? []),
    ...pack.valueSets.flatMap((set) =>
      [...set.include, ...(set.exclude ?? [])].flatMap(({ atc = [] }) =>
        atc.map((code) => ({ code, where: `valueSets ${set.id}` })),
      ),
    ),
  ]
  return named.flatMap(({ code, where }) => {
    if (!ATC.test(code))
      return [{ smell: 'dead-atc', level: 'error' as const, where, message: `"${code}" is no ATC code` }]
    return known === null || known.some((one) => one.startsWith(code))
      ? []
      : [{ smell: 'dead-atc', level: 'error' as const, where, message: `no known medicine has the code ${code}` }]
  })
}
