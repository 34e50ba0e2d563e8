import type { Answer } from '../../model/answer'
import type { Chart } from '../../model/chart'
import { canonicalJson } from '../../rules/canonical-json'

/** A fact that stands on one side only, or differently: what it is and its two readings; null = not there. */
export interface FactDifference {
  what: 'patient' | 'medication' | 'allergy' | 'problem' | 'immunisation' | 'measurement' | 'coverage' | 'answer'
  theirs: string | null
  ours: string | null
}

export interface Inputs {
  chart: Chart
  answers: readonly Answer[]
}

type Facts = Map<string, string>

const written = (value: unknown): string =>
  typeof value === 'string' ? value : value === null ? '' : canonicalJson(value)

/** Lines that say the same are told apart by how often they stand there. */
const counted = (lines: readonly string[]): Facts => {
  const facts: Facts = new Map()
  for (const line of lines) {
    let key = line
    for (let n = 2; facts.has(key); n++) key = `${line} (${n})`
    facts.set(key, key)
  }
  return facts
}

const course = ({ text, start, end, status, dose }: Chart['medications'][number]): string =>
  [text, written(start), written(end), status, dose?.text ?? ''].filter((part) => part !== '').join(' · ')

const factsOf = ({ chart, answers }: Inputs): Record<FactDifference['what'], Facts> => ({
  patient: new Map(
    Object.entries(chart.patient).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, `${key}: ${written(value)}`] as const],
    ),
  ),
  medication: counted(chart.medications.map(course)),
  allergy: counted(chart.allergies.map(({ text }) => text)),
  problem: counted(chart.problems.map(({ text, status }) => `${text} · ${status}`)),
  immunisation: counted(chart.immunisations.map(({ text, date }) => `${text} · ${written(date)}`)),
  measurement: counted(
    chart.measurements.map(({ text, value, unit, date }) => `${text} ${value ?? ''} ${unit ?? ''} · ${written(date)}`),
  ),
  coverage: new Map(
    Object.entries(chart.coverage).flatMap(([key, value]) =>
      typeof value === 'object' ? [] : [[key, `${key}: ${value}`] as const],
    ),
  ),
  answer: new Map(answers.map(({ question, value }) => [question, `${question}: ${value}`])),
})

/**
 * Which facts differ between what the prescriber's judgement was made from and what stands on the pharmacist's own page. Empty: the
 * same facts; their hashes are then the same as well.
 */
export const compareInputs = (theirs: Inputs, ours: Inputs): FactDifference[] => {
  const [left, right] = [factsOf(theirs), factsOf(ours)]
  return (Object.keys(left) as FactDifference['what'][]).flatMap((what) =>
    [...new Set([...left[what].keys(), ...right[what].keys()])].flatMap((key): FactDifference[] => {
      const [their, our] = [left[what].get(key) ?? null, right[what].get(key) ?? null]
      return their === our ? [] : [{ what, theirs: their, ours: our }]
    }),
  )
}
