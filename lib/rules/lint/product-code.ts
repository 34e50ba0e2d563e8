import type { Smeller } from './smell'

/** The product's code belongs to another substance: one of the two is a slip. */
export const productCode: Smeller = ({ pack, lexicon }) => {
  const facts = pack.product === null ? undefined : lexicon?.get(pack.product.substance)
  if (pack.product === null || facts === undefined || facts.atc.length === 0) return []
  const { substance, atc } = pack.product
  return atc
    .filter((code) => !facts.atc.some((one) => one.code === code))
    .map((code) => ({
      smell: 'product-code',
      level: 'error',
      where: 'product.atc',
      message: `${code} is not a code of ${substance}`,
    }))
}
