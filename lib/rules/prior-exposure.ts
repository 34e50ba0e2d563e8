import { isoDayOf } from '../dates/civil-of'
import { dayNumber } from '../dates/day-number'
import type { Span } from '../dates/span'
import type { Duration } from '../model/criterion'
import type { Evidence, Missing } from '../model/judgement'
import type { Truth } from '../model/truth'
import { type CountedDays, clipped, countTowards } from '../timeline/days-in-window'
import { erasOf } from '../timeline/eras'
import { surelyTaken } from '../timeline/surely-taken'
import { type TakenDays, takenDays } from '../timeline/taken-days'
import type { Context } from './context'
import { drugName } from './drug-name'
import type { MemberRow } from './members'
import { reason } from './reason'
import type { Trio } from './reason-params'
import { endQuestion, membershipQuestion, rowEvidence, startQuestion } from './row-question'

export interface ExposureRule {
  minimum: Duration | undefined
  window: Span
  gapDays: number
}

/** One drug's exposure against the minimum: certain days, possible days, and the rows behind them. */
export interface DrugExposure {
  drug: string
  truth: Truth
  certain: CountedDays | null
  possible: CountedDays | null
  rows: readonly MemberRow[]
  evidence: Evidence[]
  missing: Missing[]
}

/** Long before any chart: "ever" and "since nobody knows when" need a day to be counted from. */
const LONG_AGO = dayNumber('1900-01-01')

const count = (spans: readonly (Span & { id: string })[], rule: ExposureRule): CountedDays | null => {
  const window = { lo: Math.max(rule.window.lo, LONG_AGO), hi: rule.window.hi }
  return countTowards(clipped(erasOf(spans, rule.gapDays), window), rule.minimum ?? { value: 1, unit: 'day' })
}

const enough = (counted: CountedDays | null): boolean => counted !== null && counted.days >= counted.required

const evidenceOf = (name: Trio<'drug'>, row: MemberRow, taken: TakenDays, rule: ExposureRule): Evidence => {
  const { drug_en, drug_fr, drug_nl } = name
  const inside = clipped(taken.certain, rule.window)
  const first = inside[0]
  const last = inside.at(-1)
  if (first !== undefined && last !== undefined) {
    const days = inside.reduce((sum, span) => sum + span.hi - span.lo + 1, 0)
    const params = {
      drug_en,
      drug_fr,
      drug_nl,
      first: isoDayOf(first.lo),
      last: isoDayOf(last.hi),
      days,
      counted: row.membership === 'met',
    }
    return rowEvidence(row.exposure, reason('prior.row', params))
  }
  const possible = clipped(taken.possible, rule.window).length > 0
  return rowEvidence(row.exposure, reason(possible ? 'prior.row-undated' : 'prior.row-outside', name))
}

const questionsOf = (row: MemberRow, taken: TakenDays): Missing[] => {
  if (row.membership === 'unknown') return [membershipQuestion(row.exposure)]
  const sure = taken.certain.reduce((sum, span) => sum + span.hi - span.lo + 1, 0)
  const may = taken.possible.reduce((sum, span) => sum + span.hi - span.lo + 1, 0)
  if (sure === may) return []
  const { exposure } = row
  const fuzzy = (span: Span | null) => span === null || span.lo !== span.hi
  return [
    ...(fuzzy(exposure.startDays) ? [startQuestion(exposure)] : []),
    ...(exposure.ongoing !== 'yes' && fuzzy(exposure.endDays) ? [endQuestion(exposure)] : []),
  ]
}

/**
 * The rows of one drug summed inside the window, gaps bridged. Met when the certain days suffice, not met when even the
 * possible ones do not.
 */
export const exposureToDrug = (
  drug: string,
  rows: readonly MemberRow[],
  rule: ExposureRule,
  context: Context,
): DrugExposure => {
  const name = drugName(drug, context.timeline)
  const taken = rows.map((row) => ({ row, taken: takenDays(row.exposure, context.asOf) }))
  const sure: (Span & { id: string })[] = []
  const may: (Span & { id: string })[] = []
  for (const { row, taken: days } of taken) {
    const { id } = row.exposure
    if (row.membership === 'met') for (const { lo, hi } of days.certain) sure.push({ lo, hi, id })
    for (const { lo, hi } of days.possible) may.push({ lo, hi, id })
  }
  const certain = count(sure, rule)
  const possible = count(may, rule)
  // Where any dose at any time will do, a course that is over was one, whatever its days.
  const once = rule.minimum === undefined && rule.window.lo === Number.NEGATIVE_INFINITY
  const tried = once && rows.some((row) => row.membership === 'met' && surelyTaken(row.exposure, context.asOf))
  const truth = tried || enough(certain) ? 'met' : enough(possible) ? 'unknown' : 'not-met'
  return {
    drug,
    truth,
    certain,
    possible,
    rows,
    evidence: context.quiet ? [] : taken.map(({ row, taken: days }) => evidenceOf(name, row, days, rule)),
    missing: truth === 'unknown' ? taken.flatMap(({ row, taken: days }) => questionsOf(row, days)) : [],
  }
}
