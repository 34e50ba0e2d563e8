import { shift } from '../../dates/shift'
import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement, Missing } from '../../model/judgement'
import { type Absence, absenceIn } from '../absence'
import { answered, questionId } from '../answered'
import type { Context } from '../context'
import { judged } from '../finding'
import { type MemberRow, membersOf } from '../members'
import { reason, textReason } from '../reason'
import { windowFinding } from '../window-finding'
import { windowRow } from '../window-row'
import { windowRule } from '../window-rule'

type Washout = CriterionOf<'washout'>

/** Excepted drugs of a combination leave its other parts to be judged. */
const without = (rows: readonly MemberRow[], except: readonly string[]): MemberRow[] =>
  rows.flatMap((row) => {
    const substances = row.substances.filter((inn) => !except.includes(inn))
    return row.substances.length > 0 && substances.length === 0 ? [] : [{ ...row, substances }]
  })

const absenceOf = (criterion: Washout, ask: Missing, context: Context): Absence => {
  const opens = shift(context.planned, criterion.fixed, -1)
  const always: Absence = { provable: false, reasons: [reason('absence.always-asked', {})], missing: [ask] }
  switch (criterion.alwaysAsk) {
    case 'always':
      return always
    case 'unless-immunisations-read':
      return context.timeline.chart.coverage.immunisations === 'complete'
        ? absenceIn('immunisations', context, opens)
        : always
    case undefined:
      return absenceIn('medications', context, opens)
  }
}

/** No dose within N half-lives or the fixed time before the planned day: the law of design.md, "Washout" and "Days". */
export const evaluateWashout = (criterion: Washout, context: Context): CriterionJudgement => {
  const id = questionId(context, criterion.id)
  const ask: Missing = { id, ask: textReason(criterion.ask), answer: 'yes-no' }
  const { facts } = context.timeline.chart
  const rows = without(membersOf(criterion, context), criterion.except ?? []).map((row) =>
    windowRow(
      row,
      (inn) => windowRule(criterion, inn === null ? undefined : facts[inn], row.exposure.described),
      context,
    ),
  )
  const absence = absenceOf(criterion, ask, context)
  const finding = windowFinding({ rows, absence, answer: answered(context, id, 'no'), ask }, context)
  return judged(criterion, context, finding)
}
