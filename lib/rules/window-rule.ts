import { shift } from '../dates/shift'
import type { CriterionOf, Duration } from '../model/criterion'
import type { SubstanceFacts } from '../model/substance'
import type { Described } from '../timeline/exposure'
import { type ChosenHalfLife, halfLifeOf } from './half-life-of'

/** How long after a last dose a drug must be gone, at the least and at the most, and which figure says so. */
export interface WindowRule {
  fixed: Duration
  n: number
  halfLife: ChosenHalfLife | null
  /** What counts for each end of the interval. */
  low: End
  high: End
  why: 'rule' | 'no-half-life' | 'misleads' | 'disputed' | 'longer' | 'shorter'
}
type End = 'half-lives' | 'fixed' | 'longer' | 'shorter'

/** Half-lives become whole days, rounded up: ⌈5 × 15 h / 24⌉ = 4. The tolerance is for 5 × 4.8 h, which is one day exactly. */
export const halfLifeDays = (n: number, hours: number): number => Math.ceil((n * hours) / 24 - 1e-9)

type Semantics = Pick<CriterionOf<'washout'>, 'halfLives' | 'fixed' | 'semantics'>

const SEMANTIC_END: Record<Exclude<Semantics['semantics'], 'fixed-only'>, End> = {
  'known-else-fixed': 'half-lives',
  'longer-of': 'longer',
  'shorter-of': 'shorter',
}

/**
 * The window a washout sets for one substance of one row. No half-life → the fixed time. Misleading or disputed figures never
 * shorten it below the fixed time, whatever the semantics.
 */
export const windowRule = (
  criterion: Semantics,
  facts: SubstanceFacts | undefined,
  row: Pick<Described, 'route' | 'release' | 'substances'>,
): WindowRule => {
  const { fixed, semantics, halfLives: n } = criterion
  const plain = { fixed, n: n ?? 0, low: 'fixed', high: 'fixed' } as const
  if (semantics === 'fixed-only' || n === undefined) return { ...plain, halfLife: null, why: 'rule' }
  const halfLife = halfLifeOf(facts, row)
  if (halfLife === null) return { ...plain, halfLife, why: 'no-half-life' }
  const end = SEMANTIC_END[semantics]
  if (halfLife.misleads !== null) return { fixed, n, halfLife, low: end, high: 'longer', why: 'misleads' }
  if (halfLife.disputed) return { fixed, n, halfLife, low: end, high: 'longer', why: 'disputed' }
  const why = semantics === 'longer-of' ? 'longer' : semantics === 'shorter-of' ? 'shorter' : 'rule'
  return { fixed, n, halfLife, low: end, high: end, why }
}

/** Clear days at the earliest and at the latest end, with whether the fixed time decided the latest. */
export interface ClearDays {
  lo: number
  hi: number
  byFixed: boolean
}

const clearOf = (rule: WindowRule, end: End, hours: number, last: number): number => {
  const fixed = shift(last, rule.fixed)
  const halfLives = last + halfLifeDays(rule.n, hours)
  switch (end) {
    case 'fixed':
      return fixed
    case 'half-lives':
      return halfLives
    case 'longer':
      return Math.max(fixed, halfLives)
    case 'shorter':
      return Math.min(fixed, halfLives)
  }
}

/** The first clear day for a last dose between `lo` and `hi`. An open `lo` stays open. */
export const clearDays = (rule: WindowRule, last: { lo: number; hi: number }): ClearDays => {
  const low = rule.halfLife?.lowH ?? 0
  const high = rule.halfLife?.highH ?? 0
  const hi = clearOf(rule, rule.high, high, last.hi)
  return {
    lo: Number.isFinite(last.lo) ? clearOf(rule, rule.low, low, last.lo) : Number.NEGATIVE_INFINITY,
    hi,
    byFixed: rule.halfLife === null || hi !== last.hi + halfLifeDays(rule.n, high),
  }
}
