import { shift } from '../../dates/shift'
import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement, Missing } from '../../model/judgement'
import { type Absence, absenceIn } from '../absence'
import { answered, questionId } from '../answered'
import { conditionWindowRows } from '../condition-window'
import type { Context } from '../context'
import { judged } from '../finding'
import { membersOf } from '../members'
import { textReason } from '../reason'
import { windowFinding } from '../window-finding'
import { windowRow } from '../window-row'
import type { WindowRule } from '../window-rule'

/** None of the drugs or conditions within the time before the planned day. */
export const evaluateNotWithin = (criterion: CriterionOf<'not-within'>, context: Context): CriterionJudgement => {
  const id = questionId(context, criterion.id)
  const ask: Missing = { id, ask: textReason(criterion.ask), answer: 'yes-no' }
  const opens = shift(context.planned, criterion.within, -1)
  const rule: WindowRule = { fixed: criterion.within, n: 0, halfLife: null, low: 'fixed', high: 'fixed', why: 'rule' }
  const drugs = criterion.valueSet !== undefined || criterion.substances !== undefined
  const absences: Absence[] = []
  if (drugs) absences.push(absenceIn('medications', context, opens))
  if (criterion.condition) absences.push(absenceIn('problems', context, opens))
  const rows = [
    ...(drugs
      ? membersOf(criterion, context).map((row) =>
          windowRow(
            row,
            row.substances.length > 0 ? row.substances.map((drug) => ({ drug, rule })) : [{ drug: null, rule }],
            context,
          ),
        )
      : []),
    ...(criterion.condition ? conditionWindowRows(criterion.condition, criterion.within, ask, context) : []),
  ]
  const absence: Absence = {
    provable: absences.every((one) => one.provable),
    reasons: absences.flatMap((one) => one.reasons),
    missing: absences.flatMap((one) => one.missing),
  }
  const finding = windowFinding(
    { rows, absence, answer: answered(context, id, 'no'), ask, askText: criterion.ask },
    context,
  )
  return judged(criterion, context, finding)
}
