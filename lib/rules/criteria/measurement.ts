import { isoDayOf } from '../../dates/civil-of'
import { shift } from '../../dates/shift'
import { type Span, spanOf } from '../../dates/span'
import type { Observation } from '../../model/chart'
import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement, Evidence, Reason } from '../../model/judgement'
import type { Truth } from '../../model/truth'
import { absenceIn } from '../absence'
import { answered, questionId } from '../answered'
import type { Context } from '../context'
import { judged } from '../finding'
import { reason, textReason } from '../reason'

type Measurement = CriterionOf<'measurement'>

const holds = (value: number, { op, value: limit }: Measurement): boolean => {
  switch (op) {
    case 'at-least':
      return value >= limit
    case 'at-most':
      return value <= limit
    case 'above':
      return value > limit
    case 'below':
      return value < limit
  }
}

const plainUnit = (unit: string | undefined): string =>
  (unit ?? '').replace(/\s/g, '').replace('µ', 'u').replace('μ', 'u').toLowerCase()

interface Taken {
  observation: Observation
  days: Span | null
  truth: Truth
  because: Reason
}

const judgeOne = (observation: Observation, criterion: Measurement, context: Context): Taken => {
  const days = spanOf(observation.date)
  const unknown = (because: Reason): Taken => ({ observation, days, truth: 'unknown', because })
  const { value, unit } = observation
  if (value === undefined) return unknown(reason('measurement.none', {}))
  if (plainUnit(unit) !== plainUnit(criterion.unit))
    return unknown(reason('measurement.other-unit', { found: unit ?? '', wanted: criterion.unit }))
  if (criterion.maxAge !== undefined) {
    if (days === null) return unknown(reason('measurement.undated', {}))
    if (shift(days.lo, criterion.maxAge) < context.planned)
      return unknown(
        reason('measurement.old', {
          date: isoDayOf(days.lo),
          value: criterion.maxAge.value,
          unit: criterion.maxAge.unit,
        }),
      )
  }
  const date = days === null ? null : isoDayOf(days.hi)
  const because = reason('measurement.value', {
    value,
    unit: unit ?? '',
    date,
    op: criterion.op,
    limit: criterion.value,
  })
  return { observation, days, truth: holds(value, criterion) ? 'met' : 'not-met', because }
}

/** Measurements that can be the latest one: no other is certainly later. An undated one may always be. */
const latestOf = (taken: readonly Taken[]): readonly Taken[] => {
  const newest = Math.max(...taken.map(({ days }) => days?.lo ?? Number.NEGATIVE_INFINITY))
  return taken.filter(({ days }) => days === null || days.hi >= newest)
}

/** The latest value of a measurement against a limit; a value that is old, undated or in another unit is asked. */
export const evaluateMeasurement = (criterion: Measurement, context: Context): CriterionJudgement => {
  const id = questionId(context, criterion.id)
  const all = context.timeline.chart.measurements
    .filter((observation) => observation.code === criterion.code)
    .map((observation) => judgeOne(observation, criterion, context))
    .filter(({ days }) => days === null || days.lo <= context.planned)
  const latest = latestOf(all)
  const truths = new Set(latest.map((one) => one.truth))
  const [only] = truths
  // That no later value exists can only be read from a whole list.
  const absence = absenceIn('measurements', context, null)
  const shown: Truth = truths.size === 1 && only !== undefined ? only : 'unknown'
  const onPage: Truth = absence.provable ? shown : 'unknown'
  const said = answered(context, id, 'yes').truth
  const evidence: Evidence[] = all.map(({ observation, because }) => ({
    entry: observation.id,
    quote: observation.source.quote,
    ...(observation.source.locator === undefined ? {} : { locator: observation.source.locator }),
    because,
  }))
  const first = latest.find((one) => one.truth === shown)
  return judged(criterion, context, {
    truth: onPage === 'unknown' ? said : onPage,
    reasons: [
      first === undefined ? reason('measurement.none', {}) : first.because,
      ...(shown === 'unknown' || said !== 'unknown' ? [] : absence.reasons),
    ],
    evidence,
    missing: [
      ...(shown === 'unknown' ? [] : absence.missing),
      { id, ask: textReason(criterion.ask), answer: 'yes-no' },
    ],
  })
}
