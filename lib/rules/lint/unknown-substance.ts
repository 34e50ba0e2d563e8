import type { Criterion } from '../../model/criterion'
import type { Smeller } from './smell'

const named = (criterion: Criterion): readonly string[] => {
  if (criterion.kind === 'evidence-only') return criterion.lookups.flatMap(({ substances = [] }) => substances)
  // Excipients are no medicines: an allergy list names them in its own words.
  if (criterion.kind === 'allergy' || !('substances' in criterion))
    return 'except' in criterion ? (criterion.except ?? []) : []
  return [...(criterion.substances ?? []), ...('except' in criterion ? (criterion.except ?? []) : [])]
}

/** A substance that the lexicon does not know under that name will never be found on a chart. */
export const unknownSubstance: Smeller = ({ pack, criteria, lexicon }) => {
  if (lexicon === null) return []
  const all = [
    ...(pack.product === null ? [] : [{ inn: pack.product.substance, where: 'product' }]),
    ...pack.triggers.flatMap(({ substances = [] }, i) => substances.map((inn) => ({ inn, where: `triggers[${i}]` }))),
    ...criteria.flatMap(({ criterion, where }) => named(criterion).map((inn) => ({ inn, where }))),
    ...pack.valueSets.flatMap((set) =>
      [...set.include, ...(set.exclude ?? [])].flatMap(({ substances = [] }) =>
        substances.map((inn) => ({ inn, where: `valueSets ${set.id}` })),
      ),
    ),
  ]
  return all
    .filter(({ inn }) => !lexicon.has(inn))
    .map(({ inn, where }) => ({ smell: 'unknown-substance', level: 'error', where, message: `no substance "${inn}"` }))
}
