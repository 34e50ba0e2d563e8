import type { Member } from '../../model/value-set'
import { canonicalJson } from '../canonical-json'
import type { Smeller } from './smell'

const says = (member: Member): boolean => Object.values(member).some((value) => value !== undefined)

/** A class that nobody can belong to, or a way into it that says nothing and lets everybody in. */
export const emptyValueSet: Smeller = ({ pack }) =>
  pack.valueSets.flatMap(({ id, include, exclude = [] }) => {
    const where = `valueSets ${id}`
    const out = new Set(exclude.map((member) => canonicalJson(member)))
    const left = include.filter((member) => !out.has(canonicalJson(member)))
    if (left.length === 0 || exclude.some((member) => !says(member)))
      return [
        { smell: 'empty-value-set', level: 'error' as const, where, message: 'all it includes it leaves out again' },
      ]
    return left.every(says)
      ? []
      : [
          {
            smell: 'empty-value-set',
            level: 'error' as const,
            where,
            message: 'a member without a condition is everything',
          },
        ]
  })
