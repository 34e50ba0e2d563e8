import type { Condition } from '../../model/chart'
import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement, Evidence } from '../../model/judgement'
import { answered, questionId } from '../answered'
import { attestationReason } from '../attestation-reason'
import { namesCondition, problemsNaming } from '../condition-match'
import { problemEvidence } from '../condition-window'
import type { Context } from '../context'
import { isDoubtful } from '../doubtful'
import { judged } from '../finding'
import { reason, textReason } from '../reason'
import { rowEvidence } from '../row-question'

/**
 * The condition stands, not denied and not resolved, on the problem list; else a person is asked. Its absence from the list
 * refuses nobody: problem lists are never whole.
 */
export const evaluateDiagnosis = (criterion: CriterionOf<'diagnosis'>, context: Context): CriterionJudgement => {
  const { condition, ask } = criterion
  const { chart, exposures } = context.timeline
  const id = questionId(context, criterion.id)
  const given = answered(context, id, 'yes')
  const named = problemsNaming(chart.problems, condition)
  const doubted = (problem: Condition): boolean => isDoubtful(problem.text)
  const stands = named.filter((problem) => !problem.negated && problem.status !== 'resolved' && !doubted(problem))
  const evidence: Evidence[] = named.map((problem) => {
    const { quote } = problem.source
    if (problem.negated) return problemEvidence(problem, reason('condition.negated', { quote }))
    if (problem.status === 'resolved') return problemEvidence(problem, reason('condition.resolved', { quote }))
    return problemEvidence(problem, reason(doubted(problem) ? 'condition.doubtful' : 'condition.found', { quote }))
  })
  for (const exposure of exposures)
    if (exposure.statement?.indication !== undefined && namesCondition(exposure.statement.indication, condition))
      evidence.push(rowEvidence(exposure, reason('condition.indication', {})))
  const [first] = stands
  const denied = named.some((problem) => problem.negated && problem.status !== 'resolved')
  const found = first !== undefined && !denied
  // A person who says no knows more than a list that says yes; a list that contradicts itself is asked about.
  const truth = given.truth === 'unknown' ? (found ? 'met' : 'unknown') : given.truth
  const headline =
    given.truth !== 'unknown'
      ? attestationReason(ask, given)
      : found
        ? reason('condition.found', { quote: first.source.quote })
        : reason('condition.not-found', {})
  return judged(criterion, context, {
    truth,
    reasons: [headline],
    evidence,
    missing: [{ id, ask: textReason(ask), answer: 'yes-no' }],
  })
}
