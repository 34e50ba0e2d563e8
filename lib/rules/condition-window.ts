import { isoDayOf } from '../dates/civil-of'
import { shift } from '../dates/shift'
import { spanOf } from '../dates/span'
import type { Condition } from '../model/chart'
import type { ConditionTerms, Duration } from '../model/criterion'
import type { Evidence, Missing, Reason } from '../model/judgement'
import { problemsNaming } from './condition-match'
import type { Context } from './context'
import { isDoubtful } from './doubtful'
import { reason } from './reason'
import type { WindowRow } from './window-row'

/** A problem-list line quoted as on the page. */
export const problemEvidence = (problem: Condition, because: Reason): Evidence => ({
  entry: problem.id,
  quote: problem.source.quote,
  ...(problem.source.locator === undefined ? {} : { locator: problem.source.locator }),
  because,
})

const rowOf = (problem: Condition, within: Duration, ask: Missing, context: Context): WindowRow => {
  const row = (truth: WindowRow['truth'], because: Reason, clear: WindowRow['clear'] = null): WindowRow => ({
    truth,
    clear,
    set: null,
    ongoing: false,
    evidence: [problemEvidence(problem, because)],
    missing: truth === 'unknown' ? [ask] : [],
    asksPerson: false,
  })
  if (problem.negated) return row('met', reason('condition.negated', { quote: problem.source.quote }))
  const start = spanOf(problem.start)
  const end = spanOf(problem.end)
  // A problem that has already ended did not begin after the planned day, whatever is written.
  if (start !== null && start.lo > context.planned && end === null && problem.status !== 'resolved')
    return row('met', reason('window.condition-undated', {}))
  const doubtful = isDoubtful(problem.text)
  if (doubtful && end === null && problem.status !== 'resolved')
    return row('unknown', reason('condition.doubtful', { quote: problem.source.quote }))
  if (problem.status === 'active' && end === null) return row('not-met', reason('window.condition-open', {}))
  // Resolved without a day, or nobody says whether it is over: it lasted at least until it was first seen.
  const begun = start !== null && start.lo <= context.asOf ? start.lo : Number.NEGATIVE_INFINITY
  const last = end ?? { lo: begun, hi: context.asOf }
  const clear = { lo: Number.isFinite(last.lo) ? shift(last.lo, within) : last.lo, hi: shift(last.hi, within) }
  const because =
    end === null
      ? reason('window.condition-undated', {})
      : reason('window.condition', {
          from: isoDayOf(end.lo),
          to: isoDayOf(end.hi),
          clearFrom: isoDayOf(clear.lo),
          clearTo: isoDayOf(clear.hi),
          value: within.value,
          unit: within.unit,
        })
  if (context.planned < clear.lo && !doubtful)
    return row('not-met', because, problem.status === 'resolved' ? clear : null)
  const over = problem.status === 'resolved' || (end !== null && problem.status !== 'active')
  if (over && context.planned >= clear.hi) return row('met', because)
  return row('unknown', because, over ? clear : null)
}

/** The lines of the problem list that name the condition, each against the window before the planned day. */
export const conditionWindowRows = (
  condition: ConditionTerms,
  within: Duration,
  ask: Missing,
  context: Context,
): WindowRow[] =>
  problemsNaming(context.timeline.chart.problems, condition).map((problem) => rowOf(problem, within, ask, context))
