import type { Smeller } from './smell'

/** A class is named that is defined nowhere: every line of a chart could belong to it. */
export const unknownValueSet: Smeller = ({ pack, sets, criteria }) => {
  const named = [
    ...criteria.flatMap(({ criterion, where }) => {
      const own = 'valueSet' in criterion ? [criterion.valueSet] : []
      const looked = criterion.kind === 'evidence-only' ? criterion.lookups.map((lookup) => lookup.valueSet) : []
      return [...own, ...looked].map((id) => ({ id, where }))
    }),
    ...pack.triggers.map((trigger, i) => ({ id: trigger.valueSet, where: `triggers[${i}]` })),
    ...pack.valueSets.flatMap((set) =>
      [...set.include, ...(set.exclude ?? [])].map((member) => ({ id: member.valueSet, where: `valueSets ${set.id}` })),
    ),
  ]
  return named.flatMap(({ id, where }) =>
    id === undefined || sets.has(id)
      ? []
      : [{ smell: 'unknown-value-set', level: 'error' as const, where, message: `no value set "${id}"` }],
  )
}
