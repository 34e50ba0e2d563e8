import { isoDayOf } from '../dates/civil-of'
import type { Span } from '../dates/span'
import type { Evidence, Missing, Reason } from '../model/judgement'
import type { Truth } from '../model/truth'
import type { Context } from './context'
import { drugName } from './drug-name'
import { goneBy } from './judge-row'
import { lastDoseOf } from './last-dose-of'
import type { MemberRow } from './members'
import { reason } from './reason'
import { endQuestion, membershipQuestion, rowEvidence, willStartQuestion } from './row-question'
import { type ClearDays, clearDays, halfLifeDays, type WindowRule } from './window-rule'

/** What one row means for a window: whether it is gone, from when, and what would tell. */
export interface WindowRow {
  truth: Truth
  clear: Span | null
  drug: string | null
  ongoing: boolean
  evidence: Evidence[]
  missing: Missing[]
  /** Nothing on the chart can tell more: only a person can. */
  asksPerson: boolean
  notes: Reason[]
}

const day = (n: number): string | null => (Number.isFinite(n) ? isoDayOf(n) : null)

const arithmetic = (
  drug: string,
  rule: WindowRule,
  last: Span & { ongoing: 'yes' | 'maybe' | 'no' },
  clear: ClearDays,
  row: MemberRow,
  context: Context,
): Reason => {
  const shared = {
    ...drugName(drug, context.timeline),
    from: day(last.lo),
    to: isoDayOf(last.hi),
    clearFrom: day(clear.lo),
    clearTo: isoDayOf(clear.hi),
    ongoing: last.ongoing,
    member: row.membership,
  }
  const { halfLife, n, fixed } = rule
  if (halfLife === null || clear.byFixed)
    return reason('window.fixed', { ...shared, ...fixed, why: rule.why, detail: halfLife?.misleads ?? '' })
  return reason('window.half-life', {
    ...shared,
    n,
    hours: halfLife.highH,
    days: halfLifeDays(n, halfLife.highH),
    lowHours: halfLife.lowH,
    lowDays: halfLifeDays(n, halfLife.lowH),
    unverified: halfLife.unverified,
  })
}

const notesOf = (drug: string, rule: WindowRule, context: Context): Reason[] => {
  const { halfLife, fixed } = rule
  if (halfLife === null) return []
  const name = drugName(drug, context.timeline)
  const { basis, lowH: lowHours, highH: highHours, source } = halfLife
  return [
    reason('half-life.basis', { ...name, basis, lowHours, highHours, source }),
    ...(halfLife.misleads === null
      ? []
      : [reason('half-life.misleads', { ...name, why: halfLife.misleads, ...fixed })]),
    ...(halfLife.disputed ? [reason('half-life.disputed', { ...name, source, ...fixed })] : []),
    ...(halfLife.unverified ? [reason('half-life.unverified', { ...name, source })] : []),
  ]
}

const plain = (row: MemberRow, truth: Truth, because: Reason, missing: Missing[] = []): WindowRow => ({
  truth,
  clear: null,
  drug: null,
  ongoing: false,
  evidence: [rowEvidence(row.exposure, because)],
  missing,
  asksPerson: false,
  notes: [],
})

const notYet = (row: MemberRow, context: Context): WindowRow => {
  const { exposure } = row
  const start = exposure.startDays ?? exposure.given[0] ?? null
  // An order for a day up to the planned one may be given by then; a plan without a day is no exposure.
  if (start === null || start.lo > context.planned || context.assumeStopped)
    return plain(row, 'met', reason('row.not-yet', { start: start === null ? null : isoDayOf(start.lo) }))
  const because = reason('row.starts-before-planned', { start: isoDayOf(start.lo), planned: context.plannedDay })
  return plain(row, 'unknown', because, [willStartQuestion(exposure, context.plannedDay)])
}

const questions = (row: MemberRow, last: Span & { ongoing: string }): { missing: Missing[]; asksPerson: boolean } => {
  if (row.membership === 'unknown') return { missing: [membershipQuestion(row.exposure)], asksPerson: false }
  if (last.lo !== last.hi || last.ongoing === 'maybe')
    return { missing: [endQuestion(row.exposure)], asksPerson: false }
  return { missing: [], asksPerson: true }
}

/**
 * One row against a window. `ruleOf` gives the window of a substance (null: of a drug that is not known). Of a combination the
 * part that stays longest counts.
 */
export const windowRow = (row: MemberRow, ruleOf: (inn: string | null) => WindowRule, context: Context): WindowRow => {
  const { exposure } = row
  if (exposure.taken === 'no')
    return plain(row, 'met', reason('row.not-taken', { status: exposure.statement?.status ?? 'not-taken' }))
  if (exposure.taken === 'not-yet') return notYet(row, context)
  const last = lastDoseOf(exposure, context)
  const start = exposure.startDays
  if (last === null || (start !== null && start.lo > context.planned))
    return plain(row, 'met', reason('row.not-yet', { start: start === null ? null : isoDayOf(start.lo) }))
  const names: (string | null)[] = row.substances.length > 0 ? [...row.substances] : [null]
  const windows = names.map((drug) => {
    const rule = ruleOf(drug)
    return { drug, rule, clear: clearDays(rule, last) }
  })
  const longest = windows.reduce((a, b) => (b.clear.hi > a.clear.hi ? b : a))
  const { drug, rule, clear } = longest
  const unrecognised = row.membership === 'unknown' && !exposure.described.recognised
  // Of a drug that is not known no half-life is known either, so only a fixed window can be over for certain.
  const bounded = !(unrecognised && rule.why !== 'rule')
  const truth = bounded ? goneBy(clear, last, row.membership, context) : 'unknown'
  const known = drug ?? exposure.text
  const because =
    unrecognised && truth === 'unknown'
      ? reason('row.unrecognised', { row: exposure.text })
      : arithmetic(known, rule, last, clear, row, context)
  const open = truth === 'unknown' ? questions(row, last) : { missing: [], asksPerson: false }
  const conflict = exposure.conflict
  return {
    truth,
    clear:
      truth === 'met' || unrecognised ? null : { lo: row.membership === 'met' ? clear.lo : -Infinity, hi: clear.hi },
    drug,
    ongoing: last.ongoing !== 'no',
    evidence: [
      rowEvidence(exposure, because),
      ...(conflict !== undefined && truth !== 'met'
        ? [rowEvidence(exposure, reason('row.dates-conflict', { conflict }))]
        : []),
    ],
    ...open,
    notes: drug === null || truth === 'met' ? [] : notesOf(drug, rule, context),
  }
}
