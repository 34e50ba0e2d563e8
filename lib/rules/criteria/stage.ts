import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement, Missing } from '../../model/judgement'
import type { Context } from '../context'
import { judged } from '../finding'
import { reason } from '../reason'

/** The question whether the patient starts, continues or stops: one for the whole program. */
export const stageQuestion = (program: string): Missing => ({
  id: `${program}/stage`,
  ask: reason('ask.stage', {}),
  answer: 'choice',
  options: ['initiation', 'continuation', 'stop'],
})

/** The stage the history shows, or a person named. */
export const evaluateStage = (criterion: CriterionOf<'stage'>, context: Context): CriterionJudgement => {
  const { stage } = context
  const known = stage === 'initiation' || stage === 'continuation' || stage === 'stop'
  return judged(criterion, context, {
    truth: known ? (criterion.is.includes(stage) ? 'met' : 'not-met') : 'unknown',
    reasons: [reason('stage.criterion', { stage, required: criterion.is.join(',') })],
    missing: [stageQuestion(context.program)],
  })
}
