import type { Answer } from '../../model/answer'
import type { Chart } from '../../model/chart'
import { canonicalJson } from '../../rules/canonical-json'

/** A fact that stands on one side only, or differently: what it is and its two readings; null = not there. */
export interface FactDifference {
  what:
    | 'patient'
    | 'medication'
    | 'allergy'
    | 'problem'
    | 'immunisation'
    | 'measurement'
    | 'coverage'
    | 'unread'
    | 'substance'
    | 'day'
    | 'answer'
    /** The same facts, standing in another order on the page. */
    | 'order'
  theirs: string | null
  ours: string | null
}

export interface Inputs {
  chart: Chart
  answers: readonly Answer[]
}

/** What a judgement is made from in a value of the chart, as `inputsHash` takes it: not where it stood, nor who said it when. */
const BESIDE = ['locator', 'who', 'when', 'readAt']
const judgedFacts = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, one: unknown) => (BESIDE.includes(key) ? undefined : one)))

/** What a person calls the fact, and everything that is known of it. */
type Facts = Map<string, unknown>

const written = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : canonicalJson(value)

/** Lines that say the same are told apart by how often they stand there. */
const counted = <T>(entries: readonly T[], nameOf: (entry: T) => string): Facts => {
  const facts: Facts = new Map()
  for (const entry of entries) {
    const name = nameOf(entry)
    let key = name
    for (let n = 2; facts.has(key); n++) key = `${name} (${n})`
    facts.set(key, judgedFacts(entry))
  }
  return facts
}

const course = ({ text, start, end, status, dose }: Chart['medications'][number]): string =>
  [text, written(start), written(end), status, dose?.text ?? ''].filter((part) => part !== '').join(' · ')

/** A field a fact. */
const fields = (value: object): Facts => new Map(Object.entries(value).filter(([, one]) => one !== undefined))

const factsOf = ({ chart, answers }: Inputs): Record<Exclude<FactDifference['what'], 'order'>, Facts> => ({
  day: new Map([['asOf', chart.asOf]]),
  patient: fields({ ...chart.patient, worklist: chart.worklist, patientConflict: chart.patientConflict }),
  medication: counted(chart.medications, course),
  allergy: counted(chart.allergies, ({ text }) => text),
  problem: counted(chart.problems, ({ text, status }) => `${text} · ${status}`),
  immunisation: counted(chart.immunisations, ({ text, date }) => `${text} · ${written(date)}`),
  measurement: counted(chart.measurements, ({ text, value, unit, date }) =>
    [text, value, unit, written(date)].filter((part) => part !== undefined && part !== '').join(' · '),
  ),
  coverage: fields(judgedFacts(chart.coverage) as object),
  unread: counted(chart.unread, ({ text, why }) => `${text} · ${why}`),
  substance: fields(chart.facts),
  answer: new Map(answers.map(({ question, value }) => [question, value])),
})

/** The fields in which two readings of one line differ: "route: oral". */
const apart = (one: unknown, other: unknown): string => {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return written(one)
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((key) => canonicalJson(left.get(key) ?? null) !== canonicalJson(right.get(key) ?? null))
    .map((key) => `${key}: ${written(left.get(key))}`)
    .join(', ')
}

const differs = (what: FactDifference['what'], left: Facts, right: Facts): FactDifference[] =>
  [...new Set([...left.keys(), ...right.keys()])].flatMap((key): FactDifference[] => {
    const [their, our] = [left.get(key), right.get(key)]
    if (their !== undefined && our !== undefined) {
      if (canonicalJson(their) === canonicalJson(our)) return []
      return [{ what, theirs: `${key}: ${apart(their, our)}`, ours: `${key}: ${apart(our, their)}` }]
    }
    const said = (value: unknown): string | null =>
      value === undefined ? null : typeof value === 'object' && value !== null ? key : `${key}: ${written(value)}`
    return [{ what, theirs: said(their), ours: said(our) }]
  })

/**
 * Which facts differ between what the prescriber's judgement was made from and what stands on the pharmacist's own page. Empty exactly
 * when both are the same to the judgement, so that their hashes are the same as well.
 */
export const compareInputs = (theirs: Inputs, ours: Inputs): FactDifference[] => {
  const [left, right] = [factsOf(theirs), factsOf(ours)]
  const found = (Object.keys(left) as (keyof typeof left)[]).flatMap((what) => differs(what, left[what], right[what]))
  // A substance that only one side knows comes with the line that names it, and would be said twice.
  const said = found.filter(({ what, theirs: a, ours: b }) => what !== 'substance' || (a !== null && b !== null))
  if (said.length > 0) return said
  if (found.length > 0) return found
  const same = canonicalJson(judgedFacts(theirs.chart)) === canonicalJson(judgedFacts(ours.chart))
  return same ? [] : [{ what: 'order', theirs: null, ours: null }]
}
