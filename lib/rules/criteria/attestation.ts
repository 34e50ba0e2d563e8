import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement, Missing, Reason } from '../../model/judgement'
import type { Text } from '../../model/text'
import { type Answered, answered, questionId } from '../answered'
import type { Context } from '../context'
import { judged } from '../finding'
import { reason, textReason, trio } from '../reason'

/** What was asked and, where someone answered, who said what and when. */
export const attestationReason = (ask: Text, { answer, truth }: Answered): Reason =>
  answer === undefined || truth === 'unknown'
    ? reason('attestation.open', trio('ask', ask))
    : reason('attestation.given', { ...trio('ask', ask), value: answer.value, who: answer.who, when: answer.when })

/** Only a person can answer it. */
export const evaluateAttestation = (criterion: CriterionOf<'attestation'>, context: Context): CriterionJudgement => {
  const id = questionId(context, criterion.id)
  const given = answered(context, id, criterion.metWhen)
  const missing: Missing = { id, ask: textReason(criterion.ask), answer: 'yes-no' }
  return judged(criterion, context, {
    truth: given.truth,
    reasons: [attestationReason(criterion.ask, given)],
    missing: [missing],
  })
}
