import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement, Missing } from '../../model/judgement'
import { all } from '../../model/kleene'
import type { Truth } from '../../model/truth'
import { surelyTaken } from '../../timeline/surely-taken'
import { answered, questionId } from '../answered'
import type { Context } from '../context'
import { drugName } from '../drug-name'
import { judged } from '../finding'
import { membersOf } from '../members'
import { reason, textReason } from '../reason'
import { rowEvidence } from '../row-question'

/**
 * At least n distinct substances of the class taken so far; two brands of one substance count once. Fewer on the chart proves
 * nothing, for earlier treatment may stand elsewhere: it is asked. What makes a course count is attested where the pack says so.
 */
export const evaluateDistinctTreatments = (
  criterion: CriterionOf<'distinct-treatments'>,
  context: Context,
): CriterionJudgement => {
  const except = new Set(criterion.except ?? [])
  const counted = new Map<string, string>()
  const evidence = membersOf(criterion, context).flatMap((row) => {
    const { exposure, membership } = row
    return row.substances.map((inn) => {
      const name = drugName(inn, context.timeline)
      if (except.has(inn)) return rowEvidence(exposure, reason('distinct.except', name))
      if (exposure.taken !== 'yes')
        return rowEvidence(exposure, reason('row.not-taken', { status: exposure.statement?.status ?? 'not-taken' }))
      if (membership === 'unknown')
        return rowEvidence(exposure, reason('row.membership-unsure', { row: exposure.text }))
      if (!surelyTaken(exposure, context.asOf)) return rowEvidence(exposure, reason('prior.row-undated', name))
      counted.set(inn, name.drug_en)
      return rowEvidence(exposure, reason('distinct.row', name))
    })
  })
  const { atLeast, attest } = criterion
  const id = questionId(context, criterion.id)
  const elsewhereId = questionId(context, criterion.id, 'elsewhere')
  const enough: Truth = counted.size >= atLeast ? 'met' : answered(context, elsewhereId, 'yes').truth
  const attested: Truth = attest === undefined ? 'met' : answered(context, id, 'yes').truth
  const missing: Missing[] =
    enough === 'unknown'
      ? [{ id: elsewhereId, ask: textReason(criterion.ask), answer: 'yes-no' }]
      : attest === undefined
        ? []
        : [{ id, ask: textReason(attest), answer: 'yes-no' }]
  const drugs = [...counted.values()].sort().join(', ')
  return judged(criterion, context, {
    truth: all([enough, attested]),
    reasons: [
      reason(counted.size >= atLeast ? 'distinct.enough' : 'distinct.few', { count: counted.size, atLeast, drugs }),
      ...(enough === 'met' && attested === 'unknown' ? [reason('distinct.attest', {})] : []),
    ],
    evidence,
    missing,
  })
}
