import type { Criterion } from '../../model/criterion'
import { askedTogether, conjunctionsOf, pairsAlike } from './conjunctions-of'
import { ruleKey } from './same-rule'
import type { Smeller } from './smell'

const reachOf = (criterion: Criterion): [string, number, number] | null => {
  if (criterion.kind === 'age')
    return ['age', criterion.unsureFrom ?? criterion.atLeast ?? 0, (criterion.below ?? 1000) - 1]
  if (criterion.kind !== 'measurement') return null
  const what = `${criterion.code} ${criterion.unit}`
  return criterion.op === 'at-least' || criterion.op === 'above'
    ? [what, criterion.value, Number.POSITIVE_INFINITY]
    : [what, Number.NEGATIVE_INFINITY, criterion.value]
}

/** What a criterion speaks of: only those that speak of one thing can contradict each other. */
const subjectsOf = (criterion: Criterion): string[] => {
  const rule = `rule ${ruleKey(criterion.kind === 'not' ? criterion.of : criterion)}`
  switch (criterion.kind) {
    case 'age':
    case 'sex':
      return [criterion.kind, rule]
    case 'measurement':
      return [`value ${criterion.code} ${criterion.unit}`, rule]
    case 'concurrent':
      return [`with ${JSON.stringify([criterion.valueSet ?? null, criterion.substances ?? null])}`, rule]
    case 'attestation':
      return [`asks ${criterion.ask.en}`, rule]
    default:
      return [rule]
  }
}

const contradict = (a: Criterion, b: Criterion): string | null => {
  const [left, right] = [reachOf(a), reachOf(b)]
  if (left && right && left[0] === right[0] && (left[1] > right[2] || right[1] > left[2]))
    return 'no value satisfies both'
  if (a.kind === 'sex' && b.kind === 'sex' && a.is !== b.is) return 'nobody is both'
  if (a.kind === 'concurrent' && b.kind === 'concurrent' && a.is !== b.is) {
    const of = (one: typeof a) => JSON.stringify([one.valueSet ?? null, one.substances ?? null])
    return of(a) === of(b) ? 'the same medicine is required and forbidden' : null
  }
  if ((a.kind === 'not' && ruleKey(a.of) === ruleKey(b)) || (b.kind === 'not' && ruleKey(b.of) === ruleKey(a)))
    return 'one is the other denied'
  if (a.kind === 'attestation' && b.kind === 'attestation' && a.ask.en === b.ask.en && a.metWhen !== b.metWhen)
    return 'one question must be answered yes and no'
  return null
}

/** Criteria that must hold together and cannot: every patient would be refused. */
export const contradictoryCriteria: Smeller = ({ pack }) =>
  conjunctionsOf(pack).flatMap(({ where, criteria }) =>
    pairsAlike(criteria, subjectsOf).flatMap(([a, b]) => {
      const why = askedTogether(a, b) ? contradict(a, b) : null
      const message = `${a.id} and ${b.id}: ${why}`
      return why === null ? [] : [{ smell: 'contradictory-criteria', level: 'error' as const, where, message }]
    }),
  )
