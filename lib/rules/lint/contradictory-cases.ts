import { canonicalJson } from '../canonical-json'
import { pairsAlike } from './conjunctions-of'
import type { Smell, Smeller } from './smell'

type Told = Record<string, unknown>

const differ = (a: Told, b: Told): string | undefined =>
  Object.keys(a).find((key) => {
    const [left, right] = [a[key], b[key]]
    if (left === undefined || right === undefined) return false
    if (key === 'criteria' || key === 'evidence') return differ(left as Told, right as Told) !== undefined
    return canonicalJson(left) !== canonicalJson(right)
  })

/** Two cases of one patient and one day that expect different answers, or that test the same thing twice. */
export const contradictoryCases: Smeller = ({ pack }) =>
  pairsAlike(pack.cases, ({ name: _name, expect: _expect, ...given }) => [canonicalJson(given)]).flatMap(
    ([a, b]): Smell[] => {
      const where = `cases "${a.name}" and "${b.name}"`
      const key = differ(a.expect, b.expect)
      if (key !== undefined)
        return [{ smell: 'contradictory-cases', level: 'error', where, message: `expect another ${key}` }]
      return canonicalJson(a.expect) === canonicalJson(b.expect)
        ? [{ smell: 'contradictory-cases', level: 'warning', where, message: 'are the same' }]
        : []
    },
  )
