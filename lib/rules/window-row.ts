import { isoDayOf } from '../dates/civil-of'
import type { Span } from '../dates/span'
import type { Evidence, Missing, Reason } from '../model/judgement'
import type { Truth } from '../model/truth'
import type { LastDose } from '../timeline/last-dose'
import type { Context } from './context'
import { goneBy } from './judge-row'
import { lastDoseOf } from './last-dose-of'
import type { MemberRow } from './members'
import { reason } from './reason'
import { endQuestion, membershipQuestion, rowEvidence, willStartQuestion } from './row-question'
import { windowReason } from './window-reason'
import { type ClearDays, clearDays, type WindowRule } from './window-rule'

/** The window that one substance of a row sets; the drug is null when it is not known. */
export interface DrugRule {
  drug: string | null
  rule: WindowRule
}

/** What one row means for a window: whether it is gone, from when, and what would tell. */
export interface WindowRow {
  truth: Truth
  /** The interval of its first clear day; null when it is gone, or when nothing bounds it. */
  clear: Span | null
  /** The drug that sets it, and by which rule. */
  set: DrugRule | null
  ongoing: boolean
  evidence: readonly Evidence[]
  missing: readonly Missing[]
  /** Nothing on the chart can tell more: only a person can. */
  asksPerson: boolean
}

const NONE: readonly never[] = []

const plain = (
  row: MemberRow,
  truth: Truth,
  because: () => Reason,
  context: Context,
  missing: Missing[] = [],
): WindowRow => ({
  truth,
  clear: null,
  set: null,
  ongoing: false,
  evidence: context.quiet ? NONE : [rowEvidence(row.exposure, because())],
  missing,
  asksPerson: false,
})

const day = (span: Span | null): string | null => (span === null ? null : isoDayOf(span.lo))

const notYet = (row: MemberRow, context: Context): WindowRow => {
  const { exposure } = row
  const start = exposure.startDays ?? exposure.given[0] ?? null
  // An order for a day up to the planned one may be given by then; a plan without a day is no exposure.
  if (start === null || start.lo > context.planned || context.assumeStopped)
    return plain(row, 'met', () => reason('row.not-yet', { start: day(start) }), context)
  const because = () => reason('row.starts-before-planned', { start: isoDayOf(start.lo), planned: context.plannedDay })
  return plain(row, 'unknown', because, context, [willStartQuestion(exposure, context.plannedDay)])
}

const questionOf = (row: MemberRow, last: LastDose): Missing | null => {
  if (row.membership === 'unknown') return membershipQuestion(row.exposure)
  return last.lo !== last.hi || last.ongoing === 'maybe' ? endQuestion(row.exposure) : null
}

const evidenceOf = (
  row: MemberRow,
  truth: Truth,
  set: DrugRule,
  last: LastDose,
  clear: ClearDays,
  context: Context,
): Evidence[] => {
  const { exposure, membership } = row
  const { conflict } = exposure
  const because =
    truth === 'unknown' && membership === 'unknown' && !exposure.described.recognised
      ? reason('row.unrecognised', { row: exposure.text })
      : windowReason(set.drug ?? exposure.text, set.rule, last, clear, membership, context)
  const evidence = [rowEvidence(exposure, because)]
  if (conflict !== undefined && truth !== 'met')
    evidence.push(rowEvidence(exposure, reason('row.dates-conflict', { conflict })))
  return evidence
}

/** One row against the windows its drugs set. Of a combination the part that stays longest counts. */
export const windowRow = (row: MemberRow, rules: readonly DrugRule[], context: Context): WindowRow => {
  const { exposure, membership } = row
  if (exposure.taken === 'no')
    return plain(
      row,
      'met',
      () => reason('row.not-taken', { status: exposure.statement?.status ?? 'not-taken' }),
      context,
    )
  if (exposure.taken === 'not-yet') return notYet(row, context)
  const last = lastDoseOf(exposure, context)
  const [first, ...others] = rules
  const start = exposure.startDays
  if (last === null || first === undefined || (start !== null && start.lo > context.planned))
    return plain(row, 'met', () => reason('row.not-yet', { start: day(start) }), context)
  let set = first
  let clear = clearDays(first.rule, last)
  for (const other of others) {
    const its = clearDays(other.rule, last)
    if (its.hi > clear.hi) {
      set = other
      clear = its
    }
  }
  const unrecognised = membership === 'unknown' && !exposure.described.recognised
  // Of a drug that is not known no half-life is known either, so only a fixed window can be over for certain.
  const truth = unrecognised && set.rule.why !== 'rule' ? 'unknown' : goneBy(clear, last, membership, context)
  const question = truth === 'unknown' ? questionOf(row, last) : null
  return {
    truth,
    clear: truth === 'met' || unrecognised ? null : { lo: membership === 'met' ? clear.lo : -Infinity, hi: clear.hi },
    set: set.drug === null ? null : set,
    ongoing: last.ongoing !== 'no',
    evidence: context.quiet ? NONE : evidenceOf(row, truth, set, last, clear, context),
    missing: question === null ? NONE : [question],
    asksPerson: truth === 'unknown' && question === null,
  }
}
