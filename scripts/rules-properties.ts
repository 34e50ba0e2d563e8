import { isoDayOf } from '../lib/dates/civil-of'
import { dayNumber } from '../lib/dates/day-number'
import { plusDays } from '../lib/dates/days'
import type { LexiconIndex } from '../lib/lexicon/load-index'
import type { Answer } from '../lib/model/answer'
import type { Chart } from '../lib/model/chart'
import type { IsoDay } from '../lib/model/date'
import type { CriterionJudgement, Judgement } from '../lib/model/judgement'
import type { Pack } from '../lib/model/pack'
import { judge } from '../lib/rules/judge'
import { timelineOf } from '../lib/timeline/timeline-of'
import { favourableAnswers } from './pack-answers'
import { between, lessKnown, type Random, randomChart, randomFrom } from './random-charts'

/** A case in which a law does not hold, told so that it can be made again. */
export interface Fault {
  pack: string
  seed: number
  what: string
}

const judged = (pack: Pack, chart: Chart, planned: IsoDay, answers: readonly Answer[]): Judgement =>
  judge(pack, timelineOf(chart), {
    asOf: chart.asOf,
    planned,
    answers,
    jurisdictions: [pack.jurisdiction],
    candidate: true,
  })

const flat = (criteria: readonly CriterionJudgement[]): CriterionJudgement[] =>
  criteria.flatMap((one) => [one, ...flat(one.children ?? [])])

/** A day in the first revision's force that months and leap years fall on in every way. */
const dayFor = (random: Random, pack: Pack): IsoDay => {
  const from = pack.revisions[0]?.from?.slice(0, 4) ?? '2019'
  return isoDayOf(dayNumber(`${from}-12-31`) + between(random, 0, 1500))
}

/**
 * Whatever becomes known, no criterion and no verdict goes from met to not-met or back: a chart of which less is known says the same or
 * says that it does not know. Rows in another order and rows shown twice change nothing at all.
 */
export const knowledgeFaults = (pack: Pack, seed: number, index: LexiconIndex): Fault[] => {
  const random = randomFrom(seed)
  const asOf = dayFor(random, pack)
  const planned = plusDays(asOf, between(random, 0, 60))
  // Nobody vouches against what the whole chart shows: a wrong answer is no knowledge.
  const answers = favourableAnswers(pack, 'attesting').filter(() => random() < 0.8)
  let chart = randomChart(random, asOf, index)
  const truths = new Map<string, string>()
  const faults: Fault[] = []
  const compare = (judgement: Judgement, when: string): void => {
    const said: [string, string][] = flat(judgement.criteria).map(({ id, truth }) => [id, truth])
    for (const [id, truth] of [['verdict', judgement.verdict] as [string, string], ...said]) {
      const before = truths.get(id)
      if (truth !== 'unknown' && before !== undefined && before !== 'unknown' && before !== truth)
        faults.push({ pack: pack.id, seed, what: `${id}: ${before}, ${truth} when ${when}` })
      if (before === undefined || before === 'unknown') truths.set(id, truth)
    }
  }
  const whole = judged(pack, chart, planned, answers)
  compare(whole, 'everything is known')
  const twice = chart.medications.map((row) => ({ ...row, id: `${row.id}-again` }))
  const again = judged(pack, { ...chart, medications: [...chart.medications, ...twice].reverse() }, planned, answers)
  if (JSON.stringify(outcome(again)) !== JSON.stringify(outcome(whole)))
    faults.push({ pack: pack.id, seed, what: 'rows turned round and shown twice change the judgement' })
  for (let step = 1; step <= 3; step++) {
    chart = lessKnown(random, chart)
    compare(judged(pack, chart, planned, answers), `less is known, step ${step}`)
  }
  return faults
}

const outcome = ({ verdict, earliestStart, binding, criteria }: Judgement) => [
  verdict,
  earliestStart,
  binding ?? null,
  flat(criteria).map(({ id, truth, clearOn }) => [id, truth, clearOn]),
]

/** The chart as if everything still taken had its last dose on its day: what an earliest start assumes. */
const stoppedToday = (chart: Chart): Chart => ({
  ...chart,
  medications: chart.medications.map((row) =>
    row.status === 'active' ? { ...row, status: 'stopped', end: chart.asOf } : row,
  ),
})

/** On the earliest start's latest day the verdict is met; on the day before it is not; before its earliest day it is not-met. */
export const earliestFaults = (pack: Pack, seed: number, index: LexiconIndex): Fault[] & { checked?: boolean } => {
  const random = randomFrom(seed)
  const asOf = dayFor(random, pack)
  const planned = plusDays(asOf, between(random, 0, 10))
  const answers = favourableAnswers(pack, 'vouching')
  const chart = randomChart(random, asOf, index, false)
  const { earliestStart, verdict } = judged(pack, chart, planned, answers)
  if (earliestStart === null) return []
  const stopped = stoppedToday(chart)
  const on = (day: IsoDay) => judged(pack, stopped, day, answers).verdict
  const faults: Fault[] = []
  const fault = (what: string) =>
    faults.push({ pack: pack.id, seed, what: `as of ${asOf}, planned ${planned}: ${what}` })
  const { earliest, latest } = earliestStart
  if (verdict === 'met') fault('an earliest start although the verdict is met')
  if (on(latest) !== 'met') fault(`on the latest day ${latest} ${on(latest)}`)
  const eve = plusDays(latest, -1)
  if (on(eve) === 'met') fault(`on the eve of the latest day ${eve} met`)
  const before = plusDays(earliest, -1)
  if (before >= asOf && on(before) !== 'not-met') fault(`before the earliest day, on ${before}, ${on(before)}`)
  return Object.assign(faults, { checked: true })
}
