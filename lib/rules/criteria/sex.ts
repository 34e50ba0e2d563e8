import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement } from '../../model/judgement'
import type { Context } from '../context'
import { judged } from '../finding'
import { reason } from '../reason'

/** The sex the banner states; anything but male or female is asked. */
export const evaluateSex = (criterion: CriterionOf<'sex'>, context: Context): CriterionJudgement => {
  const stated = context.timeline.chart.patient.sex
  const is = stated === 'male' || stated === 'female' ? stated : context.answers.get('chart.patient.sex')?.value
  if (is !== 'male' && is !== 'female')
    return judged(criterion, context, {
      truth: 'unknown',
      reasons: [reason('sex.unknown', { required: criterion.is })],
      missing: [{ id: 'chart.patient.sex', ask: reason('ask.sex', {}), answer: 'choice', options: ['female', 'male'] }],
    })
  return judged(criterion, context, {
    truth: is === criterion.is ? 'met' : 'not-met',
    reasons: [reason('sex', { is, required: criterion.is })],
  })
}
