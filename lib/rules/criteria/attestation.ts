import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement } from '../../model/judgement'
import { answered, questionId } from '../answered'
import { attestationReason } from '../attestation-reason'
import type { Context } from '../context'
import { judged } from '../finding'
import { textReason } from '../reason'

/** Only a person can answer it. */
export const evaluateAttestation = (criterion: CriterionOf<'attestation'>, context: Context): CriterionJudgement => {
  const id = questionId(context, criterion.id)
  const given = answered(context, id, criterion.metWhen)
  return judged(criterion, context, {
    truth: given.truth,
    reasons: context.quiet ? [] : [attestationReason(criterion.ask, given)],
    missing: [{ id, ask: textReason(criterion.ask), answer: 'yes-no' }],
  })
}
