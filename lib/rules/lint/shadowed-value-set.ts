import { VALUE_SETS } from '../../lexicon/value-sets'
import type { Smeller } from './smell'

/** A pack's own class under the name of a built-in one: readers would take it for the other. */
export const shadowedValueSet: Smeller = ({ pack }) =>
  pack.valueSets
    .filter(({ id }) => VALUE_SETS.has(id))
    .map(({ id }) => ({
      smell: 'shadowed-value-set',
      level: 'error',
      where: `valueSets ${id}`,
      message: `"${id}" is a built-in value set; name it differently`,
    }))
