import type { Truth } from '../../model/truth'
import type { Smeller } from './smell'

const TRUTHS: readonly Truth[] = ['met', 'not-met', 'unknown']

/** Every criterion should be met, not met and unknown in at least one case; one that no case names may be wrong unseen. */
export const uncoveredCriterion: Smeller = ({ pack, criteria }) => {
  const expected = pack.cases.map(({ expect }) => expect.criteria ?? {})
  const ids = new Map(criteria.map(({ id, where }) => [id, where]))
  return [...ids].flatMap(([id, where]) => {
    const lacks = TRUTHS.filter((truth) => !expected.some((one) => one[id] === truth))
    if (lacks.length === 0) return []
    const message = `no case in which it is ${lacks.join(', ')}`
    return [{ smell: 'uncovered-criterion', level: 'warning' as const, where, message }]
  })
}
