import { isoDayOf } from '../dates/civil-of'
import type { Span } from '../dates/span'
import type { Evidence, Missing, Reason } from '../model/judgement'
import type { Truth } from '../model/truth'
import type { Exposure } from '../timeline/exposure'
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

const isFixedOnly = ({ halfLife, why }: WindowRule): boolean => halfLife === null && why === 'rule'

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

const isoOrNull = (day: number | null): string | null => (day === null ? null : isoDayOf(day))

/** The first day on which a row can have been given; null when it states none. */
const firstDay = ({ startDays, given }: Exposure): number | null => {
  const days = [...(startDays === null ? [] : [startDays]), ...given].map(({ lo }) => lo)
  return days.length === 0 ? null : Math.min(...days)
}

const notYet = (row: MemberRow, context: Context): WindowRow => {
  const { exposure } = row
  const start = firstDay(exposure)
  // What is meant for a day up to the planned one may be given by then; so may, before a planned day ahead, what has no day.
  const waits = start === null ? context.planned > context.asOf : start <= context.planned
  if (!waits || context.assumeStopped)
    return plain(row, 'met', () => reason('row.not-yet', { start: isoOrNull(start) }), context)
  const because = () =>
    start === null
      ? reason('row.not-yet', { start: null })
      : reason('row.starts-before-planned', { start: isoDayOf(start), planned: context.plannedDay })
  return plain(row, 'unknown', because, context, [willStartQuestion(exposure, context.plannedDay)])
}

const questionOf = (row: MemberRow, last: LastDose, hidden: boolean): Missing | null => {
  if (row.membership === 'unknown' || hidden) return membershipQuestion(row.exposure)
  return last.lo !== last.hi || last.ongoing === 'maybe' ? endQuestion(row.exposure) : null
}

const evidenceOf = (
  row: MemberRow,
  { truth, hidden }: { truth: Truth; hidden: boolean },
  set: DrugRule,
  last: LastDose,
  clear: ClearDays,
  context: Context,
): Evidence[] => {
  const { exposure, membership } = row
  const { conflict } = exposure
  const because =
    truth === 'unknown' && hidden
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
  const start = exposure.conflict === undefined ? firstDay(exposure) : null
  if (last === null || first === undefined || (start !== null && start > context.planned))
    return plain(row, 'met', () => reason('row.not-yet', { start: isoOrNull(start) }), context)
  let set = first
  let clear = clearDays(first.rule, last)
  for (const other of others) {
    const its = clearDays(other.rule, last)
    if (its.hi > clear.hi) {
      set = other
      clear = its
    }
  }
  const byDates = goneBy(clear, last, membership, context)
  // A line that is not wholly known may hide a drug, and of that no half-life is known: only a fixed window is surely over.
  const hides = !exposure.described.recognised && rules.some(({ rule }) => !isFixedOnly(rule))
  const hidden = !exposure.described.recognised && (membership === 'unknown' || (hides && byDates === 'met'))
  const truth = hides && hidden ? 'unknown' : byDates
  const question = truth === 'unknown' ? questionOf(row, last, hidden) : null
  const waits = truth !== 'met' && !hidden
  return {
    truth,
    clear: waits ? { lo: membership === 'met' ? clear.lo : Number.NEGATIVE_INFINITY, hi: clear.hi } : null,
    set: set.drug === null ? null : set,
    ongoing: last.ongoing !== 'no',
    evidence: context.quiet ? NONE : evidenceOf(row, { truth, hidden }, set, last, clear, context),
    missing: question === null ? NONE : [question],
    asksPerson: truth === 'unknown' && question === null,
  }
}
