import { isoDayOf } from '../../dates/civil-of'
import { boundsOfSpan, type Span } from '../../dates/span'
import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement, Evidence, Missing, Reason } from '../../model/judgement'
import { any, not } from '../../model/kleene'
import type { Truth } from '../../model/truth'
import { absenceIn } from '../absence'
import { answered, questionId } from '../answered'
import type { Context } from '../context'
import { drugName } from '../drug-name'
import { judged } from '../finding'
import { lastDoseOf } from '../last-dose-of'
import { type MemberRow, membersOf } from '../members'
import { reason, textReason } from '../reason'
import { endQuestion, membershipQuestion, rowEvidence, willStartQuestion } from '../row-question'

interface Taking {
  row: MemberRow
  truth: Truth
  /** The first day it is certainly no longer taken, when that can be known. */
  freeOn: Span | null
  ongoing: boolean
}

const takingOf = (row: MemberRow, context: Context): Taking => {
  const { exposure } = row
  const none: Taking = { row, truth: 'not-met', freeOn: null, ongoing: false }
  if (exposure.taken === 'no') return none
  const start = exposure.startDays ?? exposure.given[0] ?? null
  if (exposure.taken === 'not-yet')
    // What is meant for no stated day may be under way on the planned one.
    return (start === null || start.lo <= context.planned) && !context.assumeStopped
      ? { ...none, truth: 'unknown' }
      : none
  const last = lastDoseOf(exposure, context)
  if (last === null || (start !== null && start.lo > context.planned && exposure.conflict === undefined)) return none
  const free = { lo: Math.max(last.lo, context.asOf - 1) + 1, hi: last.hi + 1 }
  const sure = row.membership === 'met'
  const ongoing = last.ongoing !== 'no'
  if (last.ongoing === 'yes' && !context.assumeStopped)
    return { row, truth: sure ? 'met' : 'unknown', freeOn: free, ongoing }
  if (context.planned > last.hi && (last.ongoing === 'no' || context.assumeStopped)) return none
  const certain = sure && start !== null && start.hi <= context.planned && context.planned <= last.lo
  return { row, truth: certain ? 'met' : 'unknown', freeOn: free, ongoing }
}

const evidenceOf = ({ row, truth }: Taking, context: Context): Evidence => {
  const name = drugName(row.substances[0] ?? row.exposure.text, context.timeline)
  if (!row.exposure.described.recognised)
    return rowEvidence(row.exposure, reason('row.unrecognised', { row: row.exposure.text }))
  if (truth === 'met')
    return rowEvidence(row.exposure, reason('concurrent.taking', { ...name, planned: context.plannedDay }))
  const last = lastDoseOf(row.exposure, context)
  if (truth === 'unknown' || last === null)
    return rowEvidence(row.exposure, reason('concurrent.unsure', { planned: context.plannedDay }))
  const from = Number.isFinite(last.lo) ? isoDayOf(last.lo) : null
  return rowEvidence(row.exposure, reason('concurrent.ended', { ...name, from, to: isoDayOf(last.hi) }))
}

const questionOf = ({ row }: Taking, context: Context): Missing => {
  if (row.membership === 'unknown') return membershipQuestion(row.exposure)
  return row.exposure.taken === 'not-yet'
    ? willStartQuestion(row.exposure, context.plannedDay)
    : endQuestion(row.exposure)
}

const headline = (taking: Truth, rows: readonly Taking[], context: Context): Reason => {
  const planned = context.plannedDay
  const row = rows.find((one) => one.truth === 'met')?.row
  if (taking === 'unknown') return reason('concurrent.unsure', { planned })
  if (taking === 'not-met') return reason('concurrent.not-taking', { planned })
  return row === undefined
    ? reason('concurrent.said', { planned })
    : reason('concurrent.taking', { ...drugName(row.substances[0] ?? row.exposure.text, context.timeline), planned })
}

/** Whether a drug of the class is being taken on the planned day, as is required or forbidden. */
export const evaluateConcurrent = (criterion: CriterionOf<'concurrent'>, context: Context): CriterionJudgement => {
  const id = questionId(context, criterion.id)
  const rows = membersOf(criterion, context).map((row) => takingOf(row, context))
  const absence = absenceIn('medications', context, context.planned)
  const listed = any(rows.map((taking) => taking.truth))
  const onPage: Truth = listed === 'not-met' && !absence.provable ? 'unknown' : listed
  const said = answered(context, id, 'yes').truth
  // What the page shows stands; what it leaves open, a person may settle.
  const taking: Truth = onPage === 'met' || said === 'met' ? 'met' : onPage === 'unknown' ? said : 'not-met'
  const truth = criterion.is === 'required' ? taking : not(taking)
  const free = rows.filter((row) => row.truth !== 'not-met').map((row) => row.freeOn)
  const known = free.every((span) => span !== null) ? free.filter((span) => span !== null) : []
  const curable = criterion.is === 'forbidden' && known.length > 0 && said !== 'met'
  const open = rows.filter((row) => row.truth === 'unknown')
  return judged(criterion, context, {
    truth,
    reasons: [headline(taking, rows, context), ...(truth === 'unknown' ? absence.reasons : [])],
    evidence: rows.map((row) => evidenceOf(row, context)),
    missing: [
      ...open.map((row) => questionOf(row, context)),
      ...(open.length === 0 ? [{ id, ask: textReason(criterion.ask), answer: 'yes-no' as const }] : []),
    ],
    clearOn: curable
      ? boundsOfSpan({ lo: Math.max(...known.map((s) => s.lo)), hi: Math.max(...known.map((s) => s.hi)) })
      : null,
    ...(curable && rows.some((row) => row.ongoing) ? { ifStoppedOn: context.asOfDay } : {}),
  })
}
