import { isoDayOf } from '../lib/dates/civil-of'
import { dayNumber } from '../lib/dates/day-number'
import type { LexiconIndex } from '../lib/lexicon/load-index'
import type { Chart, MedicationStatement } from '../lib/model/chart'
import type { ChartDate, IsoDay } from '../lib/model/date'
import { chartOfCase } from '../lib/rules/chart-of-case'

/** Numbers that look random and are the same for the same seed: 0 ≤ x < 1 (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
export type Random = () => number

export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1))
export const oneOf = <T>(random: Random, of: readonly [T, ...T[]]): T => of[Math.floor(random() * of.length)] ?? of[0]

const DRUGS = [
  'Neoral 100 mg capsules',
  'Méthotrexate 15 mg comprimé',
  'Imuran 50 mg tablet',
  'CellCept 500 mg tablet',
  'Prograf 1 mg gélule',
  'Medrol 16 mg tablet',
  'Olumiant 4 mg tablet',
  'Humira 40 mg',
  'Remicade 100 mg perfusion',
  'Aubagio 14 mg tablet',
  'Gilenya 0.5 mg',
  'Tysabri 300 mg',
  'Imukin 100 µg',
  'Colchicine 1 mg',
  'Plaquenil 200 mg',
  'Amoxicilline 500 mg',
  'Vermox 100 mg',
  'Paracetamol 1 g tablet',
  'Omeprazole 20 mg capsule',
] as const
const PROBLEMS = [
  'Severe atopic dermatitis',
  'Maladie de Crohn',
  'Sclérose en plaques rémittente-récurrente',
  'Lupus érythémateux cutané',
  'Aphtose buccale sévère',
  'Hypertension',
] as const
const ALLERGIES = ['Polysorbate 80', 'Latex', 'Penicillin'] as const

const VACCINES = ['Priorix', 'Vaxigrip Tetra'] as const

const books = new WeakMap<LexiconIndex, Chart>()

/** Every line there is, resolved once: a chart takes the rows it needs from here. */
const bookOf = (index: LexiconIndex): Chart => {
  const known = books.get(index)
  if (known !== undefined) return known
  const made = chartOfCase(
    {
      name: 'every line',
      asOf: '2020-01-01',
      patient: {},
      medications: DRUGS.map((text) => ({ text })),
      problems: [...PROBLEMS],
      allergies: [...ALLERGIES],
      immunisations: VACCINES.map((text) => ({ text, date: null })),
      coverage: 'whole',
      answers: {},
      expect: {},
    },
    index,
  )
  books.set(index, made)
  return made
}

const course = (random: Random, asOf: number): Pick<MedicationStatement, 'start' | 'end' | 'status'> => {
  const start = asOf - between(random, 0, 900)
  const end = start + between(random, 0, 400)
  return end <= asOf && random() < 0.75
    ? { start: isoDayOf(start), end: isoDayOf(end), status: 'stopped' }
    : { start: isoDayOf(start), end: null, status: 'active' }
}

/** A patient of whom everything is known: every list whole, every day written, every name recognised. */
export const randomChart = (random: Random, asOf: IsoDay, index: LexiconIndex, allergic = true): Chart => {
  const today = dayNumber(asOf)
  const book = bookOf(index)
  const some = <T extends { id: string }>(most: number, from: readonly T[], more: () => Partial<T>): T[] =>
    Array.from({ length: between(random, 0, most) }, (_, i) => i).flatMap((i) => {
      const one = from[between(random, 0, from.length - 1)]
      return one === undefined ? [] : [{ ...one, ...more(), id: `${one.id}-${i}` }]
    })
  return {
    ...book,
    asOf,
    patient: {
      birthDate: isoDayOf(today - between(random, 1500, 25_000)),
      sex: random() < 0.5 ? 'female' : 'male',
      identifiers: [],
    },
    medications: some(5, book.medications, () => course(random, today)),
    problems: some(2, book.problems, () => ({})),
    allergies: allergic ? some(1, book.allergies, () => ({})) : [],
    immunisations: some(1, book.immunisations, () => ({ date: isoDayOf(today - between(random, 0, 300)) })),
  }
}

const coarser = (random: Random, date: ChartDate): ChartDate => {
  if (typeof date !== 'string' || date.length < 10) return date
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)]
  const swapped = `${year}-${day}-${month}`
  switch (between(random, 0, 4)) {
    case 0:
      return date.slice(0, 7)
    case 1:
      return date.slice(0, 4)
    case 2:
      return null
    case 3:
      return Number(day) <= 12 ? { written: date, readings: [date, swapped] } : date
    default:
      return date
  }
}

const LOSSES = ['dates', 'names', 'routes', 'statuses', 'medications', 'others', 'patient', 'reach'] as const

const worse = (random: Random, row: MedicationStatement, loss: (typeof LOSSES)[number]): MedicationStatement => {
  switch (loss) {
    case 'dates':
      return { ...row, start: coarser(random, row.start), end: row.end === null ? null : coarser(random, row.end) }
    case 'names':
      return { ...row, recognised: false, substances: [], atc: [], kind: random() < 0.5 ? 'nothing' : row.kind }
    case 'routes': {
      const { route: _, form: __, dose: ___, ...rest } = row
      return { ...rest, substances: row.substances.map(({ name, atc }) => ({ name, atc })) }
    }
    case 'statuses':
      return { ...row, status: 'unknown' }
    default:
      return row
  }
}

/** The same patient with something less known: the truth about them is unchanged. */
export const lessKnown = (random: Random, chart: Chart): Chart => {
  const loss = oneOf(random, LOSSES)
  const some = <T>(rows: readonly T[]): T[] => rows.filter(() => random() < 0.6)
  const { coverage, patient } = chart
  switch (loss) {
    case 'medications':
      return {
        ...chart,
        medications: some(chart.medications),
        coverage: { ...coverage, medications: 'incomplete' },
      }
    case 'others':
      return {
        ...chart,
        problems: some(chart.problems),
        allergies: some(chart.allergies),
        immunisations: some(chart.immunisations),
        coverage: { ...coverage, problems: 'incomplete', allergies: 'incomplete', immunisations: 'not-on-page' },
      }
    case 'patient': {
      const { sex: _, ...rest } = patient
      return { ...chart, patient: { ...rest, birthDate: coarser(random, patient.birthDate ?? null) } }
    }
    case 'reach': {
      // A list of a period leaves out what ended before it.
      const since = isoDayOf(dayNumber(chart.asOf) - between(random, 30, 700))
      const kept = chart.medications.filter(
        ({ end }) => end === null || typeof end !== 'string' || end.slice(0, 10) >= since,
      )
      const exact = chart.medications.every(({ end }) => end === null || (typeof end === 'string' && end.length === 10))
      if (!exact || coverage.reachesBackTo !== 'whole') return chart
      return { ...chart, medications: kept, coverage: { ...coverage, reachesBackTo: since } }
    }
    default:
      return {
        ...chart,
        medications: chart.medications.map((one) => (random() < 0.5 ? worse(random, one, loss) : one)),
      }
  }
}
