import { z } from 'zod'
import type { Report } from '../../lib/model/report'

const oneOf = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]))

const ExpectedProgram = z.strictObject({
  /** `any` where the kind of program has no verdict a pharmacist could foretell. */
  verdict: oneOf,
  notice: oneOf.optional(),
  appliesTo: oneOf.optional(),
  inForce: z.string().optional(),
  /** `any` where a drug must bind and more than one may. */
  binding: z.string().optional(),
  revisionFrom: z.string().optional(),
  criteria: z.record(z.string(), oneOf).optional(),
  /** Bounds on the latest earliest start; null where no day cures it. */
  earliestStart: z
    .strictObject({ latest: z.string(), latestFrom: z.string(), latestTo: z.string() })
    .partial()
    .nullable()
    .optional(),
})

/** What a pharmacist wrote beside a vignette before the product read it (tests/vignettes/README.md). */
export const Expected = z.strictObject({
  asOf: z.string(),
  why: z.string(),
  corrected: z.string().optional(),
  programs: z.record(z.string(), ExpectedProgram),
  facts: z.array(z.strictObject({ substance: z.string(), start: z.unknown(), end: z.unknown(), status: z.string() })),
  silent: z.array(z.string()),
  never: z.array(z.string()).optional(),
  shown: z.array(z.string()).optional(),
  coverage: z.record(z.string(), z.string()).optional(),
  worklist: z.boolean().optional(),
})
export type Expected = z.infer<typeof Expected>

/** The pharmacist's words for programs and criteria, written before their ids were seen. */
const PROGRAMS: Record<string, string> = {
  'filnemus.immunoglobulins': 'fr-filnemus-immunoglobulins',
  'filnemus.salbutamol': 'fr-filnemus-salbutamol',
  'filnemus.metformin': 'fr-filnemus-metformin-steinert',
  'filnemus.duloxetine': 'fr-filnemus-duloxetine',
  'filnemus.myasthenia': 'fr-filnemus-myasthenia-registry',
  'filnemus.observatory': 'fr-filnemus-off-label-observatory',
}
const CRITERIA: Record<string, string> = {
  'washout-drugs': 'washout-immunosuppressants',
  'washout-vaccine': 'washout-live-vaccines',
  prior: 'alternatives',
  infection: 'active-infection',
  parasite: 'parasitic-infection',
  excipients: 'hypersensitivity',
  'immunosuppressant-4-months': 'alternatives',
  'lupus.antimalarials-failed': 'cutaneous-lupus.hydroxychloroquine-failure',
  'crohn.age': 'crohn-child.age',
  'eu-lemtrada.age': 'adult',
  'two-dmts': 'prior-treatments',
  'fr-thalidomide-rtu.age': 'crohn-child.age',
  // Topical treatment and colchicine are criteria of their own; the pharmacist asks about colchicine.
  'first-line-failure': 'aphthae.colchicine-failure',
}

const LOUD = ['block', 'ask', 'inform']

/** The pharmacist's INN where the lexicon has ATC's. */
const INNS: Record<string, string> = { 'human normal immunoglobulin': 'immunoglobulins, normal human' }

type Judgement = Report['judgements'][number]
type ExpectedProgram = z.infer<typeof ExpectedProgram>

const startFits = (wanted: NonNullable<ExpectedProgram['earliestStart']>, got: Judgement['earliestStart']): boolean => {
  if (got === null) return false
  const { latest } = got
  if (wanted.latest !== undefined && latest !== wanted.latest) return false
  if (wanted.latestFrom !== undefined && latest !== null && latest < wanted.latestFrom) return false
  return wanted.latestTo === undefined || (latest !== null && latest <= wanted.latestTo)
}

const programFaults = (wanted: ExpectedProgram, got: Judgement | undefined): string[] => {
  if (got === undefined) return ['missing']
  const faults: string[] = []
  if (!wanted.verdict.includes('any') && !wanted.verdict.includes(got.verdict)) faults.push(`verdict ${got.verdict}`)
  if (got.notice === 'none' && !wanted.notice?.some((notice) => notice === 'any' || notice === 'none')) {
    if (wanted.notice !== undefined) faults.push('silent')
  } else if (wanted.notice?.every((notice) => LOUD.includes(notice) && notice !== got.notice))
    faults.push(`notice ${got.notice}`)
  if (wanted.appliesTo !== undefined && !wanted.appliesTo.includes(got.appliesTo))
    faults.push(`appliesTo ${got.appliesTo}`)
  if (wanted.inForce !== undefined && got.inForce !== wanted.inForce) faults.push(`inForce ${got.inForce}`)
  if (wanted.binding !== undefined && wanted.binding !== 'any' && got.binding !== wanted.binding)
    faults.push(`binding ${got.binding ?? 'none'}`)
  if (wanted.revisionFrom !== undefined && got.revision !== wanted.revisionFrom) faults.push(`revision ${got.revision}`)
  for (const [id, truths] of Object.entries(wanted.criteria ?? {})) {
    const known = CRITERIA[`${got.program}.${id}`] ?? CRITERIA[id] ?? id
    const truth = got.criteria.find((criterion) => criterion.id === known)?.truth ?? 'missing'
    if (!truths.includes(truth)) faults.push(`${id} ${truth}`)
  }
  if (
    wanted.earliestStart === null
      ? got.earliestStart !== null
      : wanted.earliestStart && !startFits(wanted.earliestStart, got.earliestStart)
  )
    faults.push(`earliestStart ${got.earliestStart?.latest ?? 'none'}`)
  return faults
}

/** A date worked out, or told in words, that can be one day only. */
const onlyReading = (got: unknown): string | undefined => {
  const { success, data } = z.looseObject({ readings: z.tuple([z.string()]) }).safeParse(got)
  return success ? JSON.stringify(data.readings[0]) : undefined
}

/** One of the dates a pharmacist thinks right; `any`, whatever is shown. */
const dateFits = (wanted: unknown, got: unknown): boolean =>
  (Array.isArray(wanted) ? wanted : [wanted]).some(
    (one) => one === 'any' || [JSON.stringify(got), onlyReading(got)].includes(JSON.stringify(one)),
  )

const factShown = ({ substance, start, end, status }: Expected['facts'][number], report: Report): boolean =>
  report.chart.medications.some(
    (row) =>
      row.substances.some(({ name }) => name.includes(INNS[substance] ?? substance)) &&
      (status === 'ended' ? row.status === 'completed' || row.status === 'stopped' : row.status === status) &&
      dateFits(start, row.start) &&
      dateFits(end, row.end),
  )

/** Where the report disagrees with the pharmacist: a short name for each, and what stood there. */
export const vignetteFaults = (expected: Expected, report: Report): { faults: string[]; details: string[] } => {
  const of = (program: string) => report.judgements.find((one) => one.program === (PROGRAMS[program] ?? program))
  const substances = report.chart.medications.flatMap((row) => row.substances.map(({ name }) => name))
  const text = JSON.stringify(report.chart)
  const coverage: Record<string, unknown> = report.chart.coverage
  const faults = [
    ...expected.silent
      .filter((program) => of(program)?.notice !== 'none')
      .map((program) => `${program}: ${of(program)?.notice ?? 'missing'}`),
    ...Object.entries(expected.programs).flatMap(([program, wanted]) =>
      programFaults(wanted, of(program)).map((fault) => `${program}: ${fault}`),
    ),
    ...expected.facts
      .filter((fact) => !factShown(fact, report))
      .map(({ substance, start }) => `fact: ${substance} ${JSON.stringify(start ?? null)}`),
    ...(expected.never ?? [])
      .filter((name) => substances.some((substance) => substance.includes(name)))
      .map((name) => `read as taken: ${name}`),
    ...(expected.shown ?? []).filter((line) => !text.includes(line)).map((line) => `not shown: ${line}`),
    ...Object.entries(expected.coverage ?? {})
      .filter(([domain, wanted]) => coverage[domain] !== wanted)
      .map(([domain]) => `coverage: ${domain}`),
    ...(expected.worklist !== undefined && expected.worklist !== report.chart.worklist ? ['worklist'] : []),
  ]
  const rows = report.chart.medications.map((row) =>
    JSON.stringify([row.text, row.substances.map(({ name }) => name), row.start, row.end, row.status]),
  )
  return { faults, details: faults.length === 0 ? [] : [...faults, expected.why, ...rows] }
}
