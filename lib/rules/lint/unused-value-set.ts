import type { Smeller } from './smell'

/** A class of the pack's own that no rule names: the rule that should have named it names another. */
export const unusedValueSet: Smeller = ({ pack, criteria }) => {
  const used = new Set([
    ...criteria.flatMap(({ criterion }) =>
      criterion.kind === 'evidence-only'
        ? criterion.lookups.map(({ valueSet }) => valueSet)
        : 'valueSet' in criterion
          ? [criterion.valueSet]
          : [],
    ),
    ...pack.triggers.map(({ valueSet }) => valueSet),
    ...pack.valueSets.flatMap((set) => [...set.include, ...(set.exclude ?? [])].map(({ valueSet }) => valueSet)),
  ])
  return pack.valueSets
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      smell: 'unused-value-set',
      level: 'warning',
      where: `valueSets ${id}`,
      message: 'no rule names it',
    }))
}
