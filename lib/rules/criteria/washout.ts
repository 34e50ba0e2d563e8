import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement, Missing } from '../../model/judgement'
import { type Absence, absenceIn } from '../absence'
import { answered, questionId } from '../answered'
import type { Context } from '../context'
import { judged } from '../finding'
import { type MemberRow, membersOf } from '../members'
import { reachesBackTo } from '../reach'
import { reason, textReason } from '../reason'
import { windowFinding } from '../window-finding'
import { type DrugRule, windowRow } from '../window-row'
import { windowRule } from '../window-rule'

type Washout = CriterionOf<'washout'>

/** Excepted drugs of a combination leave its other parts to be judged, and a line that is not wholly known its unknown part. */
const without = (rows: readonly MemberRow[], except: readonly string[]): readonly MemberRow[] =>
  !rows.some((row) => row.substances.some((inn) => except.includes(inn)))
    ? rows
    : rows.flatMap((row) => {
        if (!row.substances.some((inn) => except.includes(inn))) return [row]
        const substances = row.substances.filter((inn) => !except.includes(inn))
        if (substances.length > 0) return [{ ...row, substances }]
        return row.exposure.described.recognised ? [] : [{ ...row, membership: 'unknown' as const, substances }]
      })

/** The windows of a row's drugs; rows alike share the list of their drugs, so each kind of row is worked out once. */
const rulesFor = (criterion: Washout, context: Context): ((row: MemberRow) => readonly DrugRule[]) => {
  const { facts } = context.timeline.chart
  const known = new Map<readonly string[], readonly DrugRule[]>()
  return (row) => {
    const before = known.get(row.substances)
    if (before !== undefined) return before
    const { described } = row.exposure
    const rules: DrugRule[] = row.substances.map((drug) => ({
      drug,
      rule: windowRule(criterion, facts[drug], described),
    }))
    if (rules.length === 0) rules.push({ drug: null, rule: windowRule(criterion, undefined, described) })
    known.set(row.substances, rules)
    return rules
  }
}

const absenceOf = (criterion: Washout, ask: Missing, context: Context): Absence => {
  const opens = reachesBackTo(criterion, context)
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
  const rulesOf = rulesFor(criterion, context)
  const rows = without(membersOf(criterion, context), criterion.except ?? []).map((row) =>
    windowRow(row, rulesOf(row), context),
  )
  const absence = absenceOf(criterion, ask, context)
  const finding = windowFinding(
    { rows, absence, answer: answered(context, id, 'no'), ask, askText: criterion.ask },
    context,
  )
  return judged(criterion, context, finding)
}
