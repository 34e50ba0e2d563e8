import type { Criterion, Stage } from '../model/criterion'
import type { CriterionJudgement } from '../model/judgement'
import { all, any } from '../model/kleene'
import type { Revision } from '../model/pack'
import type { Truth } from '../model/truth'
import type { Context } from './context'
import { evaluate } from './evaluate'
import { alternatives, together, type Wait, waitOf } from './wait'

/** A revision's criteria judged: each by itself, and what they come to. */
export interface RevisionJudged {
  verdict: Truth
  wait: Wait
  criteria: CriterionJudgement[]
}

const applies = (criterion: Criterion, stages: readonly Stage[]): boolean =>
  criterion.appliesTo === undefined || criterion.appliesTo.some((stage) => stages.includes(stage))

const certainly = (criterion: Criterion, stages: readonly Stage[]): boolean =>
  criterion.appliesTo === undefined || stages.every((stage) => criterion.appliesTo?.includes(stage))

/** Asked for some of the possible stages only, a criterion that fails may not have been asked for at all. */
const weighed = (criterion: Criterion, truth: Truth, stages: readonly Stage[]): Truth =>
  truth === 'not-met' && !certainly(criterion, stages) ? 'unknown' : truth

const judgeGroup = (criteria: readonly Criterion[], stages: readonly Stage[], context: Context) => {
  const asked = criteria.filter((criterion) => applies(criterion, stages))
  const judged = asked.map((criterion) => evaluate(criterion, context))
  const truth = all(asked.map((criterion, i) => weighed(criterion, judged[i]?.truth ?? 'unknown', stages)))
  return { judged, truth, wait: together(judged.map(waitOf)) }
}

/**
 * The criteria of a revision for the stages the patient can be in: the common ones, then each indication's, of which one is
 * enough. A revision without criteria is met.
 */
export const judgeRevision = (revision: Revision, stages: readonly Stage[], context: Context): RevisionJudged => {
  const common = judgeGroup(revision.criteria, stages, context)
  const indications = revision.indications.map((indication) =>
    judgeGroup(indication.criteria, stages, { ...context, prefix: `${indication.id}.` }),
  )
  if (indications.length === 0) return { verdict: common.truth, wait: common.wait, criteria: common.judged }
  return {
    verdict: all([common.truth, any(indications.map((one) => one.truth))]),
    wait: together([
      common.wait,
      alternatives(
        indications.map((one) => one.wait),
        1,
      ),
    ]),
    criteria: [...common.judged, ...indications.flatMap((one) => one.judged)],
  }
}
