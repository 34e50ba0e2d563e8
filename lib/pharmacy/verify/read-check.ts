import type { Judgement } from '../../model/judgement'
import { all, any } from '../../model/kleene'
import type { Truth } from '../../model/truth'
import type { VerificationItem } from '../../model/verification'

const flat = (criteria: Judgement['criteria']): Judgement['criteria'] =>
  criteria.flatMap((criterion) => [criterion, ...flat(criterion.children ?? [])])

/** One of the alternatives: each indication's criteria together. Nothing judged is unknown, never met. */
const indications = (judgement: Judgement): Truth => {
  const groups = new Map<string, Truth[]>()
  for (const { id, truth } of judgement.criteria) {
    const [indication, rest] = id.split('.')
    if (indication === undefined || rest === undefined) continue
    groups.set(indication, [...(groups.get(indication) ?? []), truth])
  }
  return groups.size === 0 ? 'unknown' : any([...groups.values()].map(all))
}

/**
 * What the judgement already says of a check; null when the pack links it to nothing and only a person can do it. A criterion that
 * was not asked for at this stage is unknown: absence is never a tick.
 */
export const readCheck = ({ read }: Pick<VerificationItem, 'read'>, judgement: Judgement): Truth | null => {
  if (read === undefined) return null
  switch (read.of) {
    case 'criteria': {
      const judged = new Map(flat(judgement.criteria).map(({ id, truth }) => [id, truth]))
      return all(read.ids.map((id) => judged.get(id) ?? 'unknown'))
    }
    case 'indications':
      return indications(judgement)
    case 'in-force':
      return judgement.inForce === 'in-force' ? 'met' : judgement.inForce === 'dates-not-stated' ? 'unknown' : 'not-met'
  }
}
