import { canonicalJson } from '../canonical-json'
import { pairsOf } from './conjunctions-of'
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
export const contradictoryCases: Smeller = ({ pack }) => {
  const inputs = pack.cases.map(({ name: _name, expect: _expect, ...given }) => canonicalJson(given))
  return pairsOf(pack.cases.map((one, i) => ({ one, input: inputs[i] })))
    .filter(([a, b]) => a.input === b.input)
    .flatMap(([a, b]): Smell[] => {
      const where = `cases "${a.one.name}" and "${b.one.name}"`
      const key = differ(a.one.expect, b.one.expect)
      if (key !== undefined)
        return [{ smell: 'contradictory-cases', level: 'error' as const, where, message: `expect another ${key}` }]
      return canonicalJson(a.one.expect) === canonicalJson(b.one.expect)
        ? [{ smell: 'contradictory-cases', level: 'warning' as const, where, message: 'are the same' }]
        : []
    })
}
