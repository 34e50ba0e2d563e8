import { boundsOf } from '../../dates/bounds'
import { birthdayOf, plus, plusDays, yearsBetween } from '../../dates/days'
import type { Chart } from '../../model/chart'
import type { CriterionOf } from '../../model/criterion'
import type { DateBounds } from '../../model/date'
import type { CriterionJudgement } from '../../model/judgement'
import type { Truth } from '../../model/truth'
import { answered, questionId } from '../answered'
import type { Context } from '../context'
import { judged } from '../finding'
import { reason } from '../reason'

const born = (chart: Chart): DateBounds | null => {
  const written = boundsOf(chart.patient.birthDate)
  // Nobody was born after the page was shown: a birth date ahead was misread or mistyped.
  if (written === null || written.earliest > chart.asOf) return null
  return { earliest: written.earliest, latest: written.latest > chart.asOf ? chart.asOf : written.latest }
}

const bornByAge = (chart: Chart): DateBounds | null => {
  const { statedAge } = chart.patient
  if (statedAge === undefined) return null
  const years = Math.floor(statedAge)
  const back = (n: number) => {
    const year = Number(chart.asOf.slice(0, 4)) - n
    const rest = chart.asOf.slice(4)
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    return `${year}${rest === '-02-29' && !leap ? '-02-28' : rest}`
  }
  return { earliest: plusDays(back(years + 1), 1), latest: back(years) }
}

/**
 * The days the patient can have been born on: from the birth date, else from the age the page states. Where the two are more than
 * a birthday apart, nobody knows which is wrong, and both count.
 */
export const birthBounds = (chart: Chart): DateBounds | null => {
  const date = born(chart)
  const age = bornByAge(chart)
  if (date === null || age === null) return date ?? age
  const year = { value: 1, unit: 'year' } as const
  if (date.latest >= plus(age.earliest, year, -1) && date.earliest <= plus(age.latest, year)) return date
  return {
    earliest: date.earliest < age.earliest ? date.earliest : age.earliest,
    latest: date.latest > age.latest ? date.latest : age.latest,
  }
}

const truthAt = (age: number, { atLeast, unsureFrom, below }: CriterionOf<'age'>): Truth => {
  if (below !== undefined && age >= below) return 'not-met'
  if (atLeast === undefined || age >= atLeast) return 'met'
  return unsureFrom !== undefined && age >= unsureFrom ? 'unknown' : 'not-met'
}

/** Completed years on the planned day, for every birthday the page leaves possible. */
export const evaluateAge = (criterion: CriterionOf<'age'>, context: Context): CriterionJudgement => {
  const ask = { id: 'chart.patient.birthDate', ask: reason('ask.birth-date', {}), answer: 'date' as const }
  const { chart } = context.timeline
  const birth = birthBounds(chart)
  if (birth === null)
    return judged(criterion, context, { truth: 'unknown', reasons: [reason('age.no-birth-date', {})], missing: [ask] })
  const low = yearsBetween(birth.latest, context.plannedDay)
  const high = yearsBetween(birth.earliest, context.plannedDay)
  const truths = new Set<Truth>()
  for (let age = low; age <= high; age++) truths.add(truthAt(age, criterion))
  const [only] = truths
  const byDate = truths.size === 1 && only !== undefined ? only : 'unknown'
  const exact = birth.earliest === birth.latest || (truths.size === 1 && byDate === 'unknown')
  // An age the rule itself leaves open is settled by no birth date: only a person can say.
  const id = questionId(context, criterion.id)
  const truth = byDate === 'unknown' && exact ? answered(context, id, 'yes').truth : byDate
  const { atLeast, below } = criterion
  const waits = atLeast !== undefined && low < atLeast && (below === undefined || high < below)
  const clearOn = waits
    ? { earliest: birthdayOf(birth.earliest, atLeast), latest: birthdayOf(birth.latest, atLeast) }
    : null
  const birthday =
    clearOn === null
      ? []
      : [reason('age.birthday', { years: atLeast ?? 0, from: clearOn.earliest, to: clearOn.latest })]
  return judged(criterion, context, {
    truth,
    reasons: [
      reason('age', { low, high, planned: context.plannedDay, atLeast: atLeast ?? null, below: below ?? null, truth }),
      ...(truth === 'met' ? [] : birthday),
    ],
    missing: exact ? [{ id, ask: reason('ask.age', { age: low }), answer: 'yes-no' }] : [ask],
    clearOn,
  })
}
