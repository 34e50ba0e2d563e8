import { dayNumber } from '../lib/dates/day-number'
import type { LexiconIndex } from '../lib/lexicon/load-index'
import { VALUE_SETS } from '../lib/lexicon/value-sets'
import type { Chart, MedicationStatement } from '../lib/model/chart'
import type { Criterion, CriterionOf, Duration } from '../lib/model/criterion'
import type { IsoDay } from '../lib/model/date'
import type { Truth } from '../lib/model/truth'
import { evaluate } from '../lib/rules/evaluate'
import { timelineOf } from '../lib/timeline/timeline-of'
import { between, type Random, randomChart, randomFrom } from './random-charts'

const base = {
  section: 'exclusion' as const,
  label: { en: 'x', fr: 'x', nl: 'x' },
  quotes: [{ source: 's', section: 's', lang: 'en' as const, text: 'x' }],
}
const ask = base.label
const UNITS = ['day', 'week', 'month', 'year'] as const
const CLASSES = ['conventional-immunosuppressant-ad', 'calcineurin-inhibitor', 'anti-tnf', 'ms-dmt'] as const
/** Members by name: an oracle asks no lexicon. */
const MEMBERS: Record<(typeof CLASSES)[number], readonly string[]> = {
  'conventional-immunosuppressant-ad': ['methotrexate', 'azathioprine', 'ciclosporin', 'mycophenolic acid'],
  'calcineurin-inhibitor': ['ciclosporin', 'tacrolimus'],
  'anti-tnf': ['adalimumab', 'infliximab'],
  'ms-dmt': ['teriflunomide', 'fingolimod', 'natalizumab'],
}

/** A diary: the calendar of the language itself, in UTC, turned a day or a month at a time. Knows nothing of lib/dates. */
const at = (day: IsoDay): Date => new Date(`${day}T00:00:00Z`)
const iso = (date: Date): IsoDay => date.toISOString().slice(0, 10)
const turn = (day: IsoDay, days: number): IsoDay => {
  const date = at(day)
  for (let i = 0; i < Math.abs(days); i++) date.setUTCDate(date.getUTCDate() + Math.sign(days))
  return iso(date)
}
const later = (day: IsoDay, { value, unit }: Duration): IsoDay => {
  if (unit === 'day' || unit === 'week') return turn(day, unit === 'week' ? value * 7 : value)
  const date = at(`${day.slice(0, 8)}01`)
  date.setUTCMonth(date.getUTCMonth() + (unit === 'year' ? value * 12 : value))
  const month = date.getUTCMonth()
  const end = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(Number(day.slice(8)), end))
  return iso(date)
}

interface Trial {
  criterion: Criterion
  chart: Chart
  planned: IsoDay
  expected: Truth
}

const written = (date: MedicationStatement['start']): IsoDay => (typeof date === 'string' ? date : '')
const courses = (chart: Chart, of: readonly string[]) =>
  chart.medications
    .filter(({ substances }) => substances.some(({ name }) => of.includes(name)))
    .map((row) => ({
      drug: row.substances[0]?.name ?? '',
      start: written(row.start),
      last: row.end === null ? chart.asOf : written(row.end),
      ongoing: row.status === 'active',
    }))

const trials: Record<string, (random: Random, index: LexiconIndex, asOf: IsoDay) => Trial> = {
  'not-within': (random, index, asOf) => {
    const valueSet = CLASSES[between(random, 0, CLASSES.length - 1)] ?? 'ms-dmt'
    const unit = UNITS[between(random, 0, 3)] ?? 'day'
    const within = { value: between(random, 1, unit === 'day' ? 90 : unit === 'year' ? 2 : 12), unit }
    const chart = randomChart(random, asOf, index)
    const planned = turn(asOf, between(random, 0, 60))
    const blocks = courses(chart, MEMBERS[valueSet]).some(
      ({ last, ongoing }) => ongoing || later(last, within) > planned,
    )
    const criterion: CriterionOf<'not-within'> = { ...base, id: 'n', kind: 'not-within', valueSet, within, ask }
    return { criterion, chart, planned, expected: blocks ? 'not-met' : 'met' }
  },
  concurrent: (random, index, asOf) => {
    const valueSet = CLASSES[between(random, 0, CLASSES.length - 1)] ?? 'ms-dmt'
    const is = random() < 0.5 ? ('required' as const) : ('forbidden' as const)
    const chart = randomChart(random, asOf, index)
    const planned = turn(asOf, between(random, 0, 5))
    const taking = courses(chart, MEMBERS[valueSet]).some(
      ({ start, last, ongoing }) => start <= planned && (ongoing || last >= planned),
    )
    const criterion: CriterionOf<'concurrent'> = { ...base, id: 'c', kind: 'concurrent', valueSet, is, ask }
    return { criterion, chart, planned, expected: taking === (is === 'required') ? 'met' : 'not-met' }
  },
  'distinct-treatments': (random, index, asOf) => {
    const valueSet = CLASSES[between(random, 0, CLASSES.length - 1)] ?? 'ms-dmt'
    const chart = randomChart(random, asOf, index)
    const atLeast = between(random, 1, 3)
    const drugs = new Set(courses(chart, MEMBERS[valueSet]).map(({ drug }) => drug))
    const criterion: CriterionOf<'distinct-treatments'> = {
      ...base,
      id: 'd',
      kind: 'distinct-treatments',
      valueSet,
      atLeast,
      ask,
    }
    return { criterion, chart, planned: asOf, expected: drugs.size >= atLeast ? 'met' : 'unknown' }
  },
  age: (random, index, asOf) => {
    const chart = randomChart(random, asOf, index)
    const planned = turn(asOf, between(random, 0, 400))
    const birth = String(chart.patient.birthDate)
    let years = 0
    // A year is completed on the birthday; born on 29 February, on 1 March of other years.
    while (`${Number(birth.slice(0, 4)) + years + 1}${birth.slice(4)}` <= planned) years++
    const atLeast = years + between(random, 0, 1)
    const criterion: CriterionOf<'age'> = { ...base, id: 'a', kind: 'age', atLeast }
    return { criterion, chart, planned, expected: years >= atLeast ? 'met' : 'not-met' }
  },
  measurement: (random, index, asOf) => {
    const value = between(random, 45, 55)
    const date = turn(asOf, -between(random, 0, 100))
    const unit = random() < 0.5 ? ('month' as const) : ('week' as const)
    const maxAge = { value: between(random, 1, 3), unit }
    const chart: Chart = {
      ...randomChart(random, asOf, index),
      measurements: [
        { id: 'o', text: 'ALT', code: 'alt', value, unit: 'U/L', date, source: { quote: 'ALT' } },
        { id: 'p', text: 'ALT', code: 'alt', value: 500, unit: 'U/L', date: turn(date, -1), source: { quote: 'ALT' } },
      ],
    }
    const old = later(date, maxAge) < asOf
    const criterion: CriterionOf<'measurement'> = {
      ...base,
      id: 'm',
      kind: 'measurement',
      code: 'alt',
      op: 'below',
      value: 50,
      unit: 'U/L',
      maxAge,
      ask,
    }
    return { criterion, chart, planned: asOf, expected: old ? 'unknown' : value < 50 ? 'met' : 'not-met' }
  },
}

export const ORACLES = Object.keys(trials)

/** One random case of a kind, judged by the rules and by a diary; null where they agree. Days fall on every month end and leap day. */
export const oracleFault = (kind: string, seed: number, index: LexiconIndex): string | null => {
  const random = randomFrom(seed)
  const asOf = turn('2023-12-01', between(random, 0, 1600))
  const trial = trials[kind]?.(random, index, asOf)
  if (trial === undefined) return `no oracle for ${kind}`
  const { criterion, chart, planned, expected } = trial
  const { truth } = evaluate(criterion, {
    program: 'be-oracle',
    prefix: '',
    timeline: timelineOf(chart),
    asOf: dayNumber(asOf),
    asOfDay: asOf,
    planned: dayNumber(planned),
    plannedDay: planned,
    assumeStopped: false,
    quiet: false,
    stage: 'initiation',
    answers: new Map(),
    sets: VALUE_SETS,
    timeless: new Map(),
  })
  return truth === expected
    ? null
    : `${kind}, seed ${seed}, as of ${asOf}, planned ${planned}: ${truth}, a diary says ${expected}`
}
