import { isoDayOf } from '../../dates/civil-of'
import { shift } from '../../dates/shift'
import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement, Evidence, Missing, Reason } from '../../model/judgement'
import { all, any } from '../../model/kleene'
import type { Truth } from '../../model/truth'
import { clipped } from '../../timeline/days-in-window'
import { surelyTaken } from '../../timeline/surely-taken'
import { takenDays } from '../../timeline/taken-days'
import { absenceIn } from '../absence'
import { answered, questionId } from '../answered'
import type { Context } from '../context'
import { drugName } from '../drug-name'
import { judged } from '../finding'
import { type MemberRow, membersOf } from '../members'
import { type DrugExposure, type ExposureRule, exposureToDrug } from '../prior-exposure'
import { reason, textReason } from '../reason'
import { membershipQuestion, rowEvidence } from '../row-question'

type PriorTreatment = CriterionOf<'prior-treatment'>

const byDrug = (rows: readonly MemberRow[]): Map<string, MemberRow[]> => {
  const drugs = new Map<string, MemberRow[]>()
  for (const row of rows)
    for (const drug of row.substances) {
      const known = drugs.get(drug)
      if (known) known.push(row)
      else drugs.set(drug, [row])
    }
  return drugs
}

const RANK: Record<Truth, number> = { met: 2, unknown: 1, 'not-met': 0 }
const share = (drug: DrugExposure): number => (drug.certain === null ? 0 : drug.certain.days / drug.certain.required)

/** Intolerance and contraindication end or forbid a course: no minimum of time can be asked of them. */
const needsNoTime = (row: MemberRow | undefined): boolean => {
  const kind = row?.exposure.statement?.outcome?.kind
  return kind === 'intolerance' || kind === 'contraindication'
}

/** Failure speaks of one course: only of one that lies, for certain, in the time that counts. */
const countsHere = ({ exposure }: MemberRow, { window }: ExposureRule, context: Context): boolean =>
  clipped(takenDays(exposure, context.asOf).certain, window).length > 0 ||
  (window.lo === Number.NEGATIVE_INFINITY && surelyTaken(exposure, context.asOf))

/** A course that the chart itself says failed, was not tolerated or was never possible. */
const writtenOutcome = (
  rows: readonly MemberRow[],
  criterion: PriorTreatment,
  rule: ExposureRule,
  context: Context,
): MemberRow | undefined =>
  rows.find((row) => {
    const { statement, taken } = row.exposure
    const kind = statement?.outcome?.kind
    if (row.membership !== 'met' || !criterion.outcome?.accepts.some((accepted) => accepted === kind)) return false
    if (statement?.status === 'entered-in-error') return false
    if (needsNoTime(row)) return taken === 'yes' || kind === 'contraindication'
    return countsHere(row, rule, context)
  })

const headline = (
  best: DrugExposure | undefined,
  criterion: PriorTreatment,
  rule: ExposureRule,
  context: Context,
): Reason => {
  const planned = context.plannedDay
  const since = Number.isFinite(rule.window.lo) ? isoDayOf(rule.window.lo) : null
  if (best === undefined) return reason('prior.none', { since, planned })
  const name = drugName(best.drug, context.timeline)
  if (criterion.minimum === undefined || since === null)
    return best.truth === 'met' ? reason('prior.tried', name) : reason('prior.none', { since, planned })
  const required = best.certain?.required ?? best.possible?.required ?? 0
  const days = best.certain?.days ?? 0
  if (best.truth === 'unknown')
    return reason('prior.unsure', { ...name, low: days, high: best.possible?.days ?? 0, required, since, planned })
  return reason(best.truth === 'met' ? 'prior.enough' : 'prior.short', { ...name, days, required, since, planned })
}

/**
 * At least the minimum of exposure to one of the drugs inside the lookback: rows of one drug are summed, gaps bridged, other
 * drugs' time is shown and not added. Outcome and dose are attested unless the chart writes them.
 */
export const evaluatePriorTreatment = (criterion: PriorTreatment, context: Context): CriterionJudgement => {
  const opens = criterion.within === undefined ? null : shift(context.planned, criterion.within, -1)
  const rule: ExposureRule = {
    minimum: criterion.minimum,
    window: { lo: opens ?? Number.NEGATIVE_INFINITY, hi: context.planned - 1 },
    gapDays: criterion.gapDays,
  }
  const rows = membersOf(criterion, context)
  const drugs = [...byDrug(rows)]
    .map(([drug, of]) => exposureToDrug(drug, of, rule, context))
    .sort((a, b) => RANK[b.truth] - RANK[a.truth] || share(b) - share(a) || (a.drug < b.drug ? -1 : 1))
  // Also a line of which one drug is known may hide another.
  const unknownLines = rows.filter(({ exposure }) => !exposure.described.recognised && exposure.taken !== 'no')
  const question = (part: string) => questionId(context, criterion.id, part)
  const said = (part: string): Truth => answered(context, question(part), 'yes').truth
  const elsewhereSaid =
    said('elsewhere') === 'unknown'
      ? answered(context, questionId(context, criterion.id), 'yes').truth
      : said('elsewhere')
  const absence = absenceIn('medications', context, opens)
  const elsewhere: Truth =
    elsewhereSaid !== 'unknown' ? elsewhereSaid : absence.provable && unknownLines.length === 0 ? 'not-met' : 'unknown'
  const outcome = criterion.outcome === undefined ? 'met' : said('outcome')
  const dose = criterion.dose === undefined ? 'met' : said('dose')
  const truths = drugs.map((drug): Truth => {
    const written = writtenOutcome(drug.rows, criterion, rule, context)
    if (needsNoTime(written)) return 'met'
    return all([drug.truth, written === undefined ? outcome : 'met', dose])
  })
  const truth = any([...truths, all([elsewhere, outcome, dose])])
  if (context.quiet) return judged(criterion, context, { truth, reasons: [] })
  const exposed = any([...drugs.map((drug) => drug.truth), elsewhere])
  const best = drugs[0]
  const written = drugs
    .map((drug) => writtenOutcome(drug.rows, criterion, rule, context))
    .find((row) => row !== undefined)
  const ask = (part: string, text: PriorTreatment['ask']): Missing => ({
    id: question(part),
    ask: textReason(text),
    answer: 'yes-no',
  })
  const missing: Missing[] =
    exposed === 'met'
      ? [
          ...(criterion.outcome && outcome === 'unknown' && written === undefined
            ? [ask('outcome', criterion.outcome.ask)]
            : []),
          ...(criterion.dose && dose === 'unknown' ? [ask('dose', criterion.dose.ask)] : []),
        ]
      : [
          ...drugs.flatMap((drug) => drug.missing),
          // One question settles it for every line and place at once; the lines themselves are asked where the list is whole.
          ...(elsewhere !== 'unknown'
            ? []
            : absence.provable
              ? unknownLines.map((row) => membershipQuestion(row.exposure))
              : [ask('elsewhere', criterion.ask)]),
        ]
  const evidence: Evidence[] = [
    ...drugs.flatMap((drug) => drug.evidence),
    ...unknownLines.map((row) => rowEvidence(row.exposure, reason('row.unrecognised', { row: row.exposure.text }))),
  ]
  for (const row of rows) {
    const stated = row.exposure.statement?.outcome
    if (stated !== undefined)
      evidence.push(
        rowEvidence(row.exposure, reason('prior.outcome-written', { kind: stated.kind, text: stated.text })),
      )
  }
  return judged(criterion, context, {
    truth,
    reasons: [
      headline(best, criterion, rule, context),
      ...(truth === 'unknown' && exposed === 'met' && outcome === 'unknown' && written === undefined
        ? [reason('prior.outcome-open', {})]
        : []),
      ...(truth === 'unknown' && exposed === 'met' && dose === 'unknown' ? [reason('prior.dose-open', {})] : []),
      ...(exposed === 'unknown' ? absence.reasons : []),
    ],
    evidence,
    missing,
  })
}
