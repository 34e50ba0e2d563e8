import { z } from 'zod'
import { MEDICATION_STATUSES } from './closed-lists'
import { Domain, DomainCoverage, Sign, Unread } from './coverage'
import { ChartDate, IsoDay } from './date'
import { Locator } from './locator'
import { LineKind, ResolvedSubstance } from './resolution'
import { AtcCode, Route, SubstanceFacts } from './substance'

/** FHIR R4 MedicationStatement.status. */
export const MedicationStatus = z.enum(MEDICATION_STATUSES)
export type MedicationStatus = z.infer<typeof MedicationStatus>

/** A dose as far as the chart states it. `perDayMg` and `perWeekMg` only when the arithmetic is certain. */
export const Dose = z.strictObject({
  text: z.string(),
  value: z.number().optional(),
  unit: z.string().optional(),
  perDayMg: z.number().optional(),
  perWeekMg: z.number().optional(),
})
export type Dose = z.infer<typeof Dose>

/** What a person said of a row instead of what was read, as they answered it. */
export const Correction = z.strictObject({ field: z.string(), value: z.string(), who: z.string(), when: z.string() })
export type Correction = z.infer<typeof Correction>

/**
 * A row that the page in view does not show: when it was read (ISO date-time), and whether another page shows it or its own list was
 * read again without it.
 */
export const NotHere = z.strictObject({ readAt: z.string(), why: z.enum(['other-page', 'gone']) })
export type NotHere = z.infer<typeof NotHere>

/** Where a chart entry came from: the row quoted as on the page, and its place. */
export const Source = z.strictObject({
  quote: z.string(),
  locator: Locator.optional(),
  /** The heading of the list it stood in. */
  list: z.string().optional(),
  notHere: NotHere.optional(),
  corrected: z.array(Correction).optional(),
})
export type Source = z.infer<typeof Source>

/** Why a course ended or was never possible, when the chart writes it. */
export const StatedOutcome = z.strictObject({
  kind: z.enum(['failure', 'intolerance', 'contraindication', 'completed', 'other']),
  text: z.string(),
})
export type StatedOutcome = z.infer<typeof StatedOutcome>

export const MedicationStatement = z.strictObject({
  id: z.string(),
  /** The drug as displayed. */
  text: z.string(),
  kind: LineKind,
  recognised: z.boolean(),
  substances: z.array(ResolvedSubstance),
  atc: z.array(AtcCode),
  candidates: z.array(z.strictObject({ name: z.string(), score: z.number() })),
  status: MedicationStatus,
  start: ChartDate,
  end: ChartDate,
  /** Single days on which doses were given, when the row is an administration and not a course. */
  occurrences: z.array(ChartDate).optional(),
  /** "Last given" on a row without an end: a dose of this day, after which others may have come. */
  lastGiven: ChartDate.optional(),
  dose: Dose.optional(),
  route: Route.optional(),
  form: z.string().optional(),
  release: z.enum(['depot', 'modified']).optional(),
  frequency: z.string().optional(),
  asNeeded: z.boolean().optional(),
  /** Beside `not-taken`: the words speak of now ("not taking"), and rule out no dose before. */
  notNow: z.boolean().optional(),
  indication: z.string().optional(),
  outcome: StatedOutcome.optional(),
  /** An order rather than a statement of what is taken. */
  order: z.boolean().optional(),
  source: Source,
})
export type MedicationStatement = z.infer<typeof MedicationStatement>

export const AllergyIntolerance = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** INNs when the allergen is a known substance. */
  substances: z.array(z.string()),
  /** The line denies allergies ("no known allergies", "geen"). */
  negated: z.boolean(),
  type: z.enum(['allergy', 'intolerance', 'unknown']),
  reaction: z.string().optional(),
  source: Source,
})
export type AllergyIntolerance = z.infer<typeof AllergyIntolerance>

export const Condition = z.strictObject({
  id: z.string(),
  text: z.string(),
  code: z.string().optional(),
  status: z.enum(['active', 'resolved', 'unknown']),
  negated: z.boolean(),
  familyHistory: z.boolean(),
  start: ChartDate,
  end: ChartDate,
  source: Source,
})
export type Condition = z.infer<typeof Condition>

export const Immunization = z.strictObject({
  id: z.string(),
  text: z.string(),
  substances: z.array(ResolvedSubstance),
  recognised: z.boolean(),
  status: z.enum(['completed', 'not-done', 'intended', 'unknown']),
  date: ChartDate,
  source: Source,
})
export type Immunization = z.infer<typeof Immunization>

export const Observation = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** Our own short name when the measurement is one rules know (`body-weight`, `alt`, `leukocytes` …). */
  code: z.string().optional(),
  value: z.number().optional(),
  /** UCUM where it could be read as such, else as written. */
  unit: z.string().optional(),
  date: ChartDate,
  source: Source,
})
export type Observation = z.infer<typeof Observation>

export const Patient = z.strictObject({
  name: z.string().optional(),
  birthDate: ChartDate.optional(),
  /** Age in years as the page states it, when it does. */
  statedAge: z.number().optional(),
  sex: z.enum(['male', 'female', 'other', 'unknown']).optional(),
  weightKg: z.number().positive().optional(),
  heightCm: z.number().positive().optional(),
  identifiers: z.array(z.string()),
})
export type Patient = z.infer<typeof Patient>

/** How far back the list visibly reaches, per domain; `reachesBackTo: 'whole'` when it is headed as the whole history. */
export const CoverageReport = z.strictObject({
  medications: DomainCoverage,
  immunisations: DomainCoverage,
  allergies: DomainCoverage,
  problems: DomainCoverage,
  measurements: DomainCoverage,
  /** The medication list shows stopped entries too. */
  showsStopped: z.boolean(),
  reachesBackTo: z.union([IsoDay, z.literal('whole')]).nullable(),
  signs: z.array(Sign.extend({ domain: Domain.optional() })),
})
export type CoverageReport = z.infer<typeof CoverageReport>

/** Everything known of one patient from one page. `facts` holds the substances named in it. */
export const Chart = z.strictObject({
  asOf: IsoDay,
  patient: Patient,
  /** Set when the page shows two different patients: nothing may be judged. */
  patientConflict: z.string().optional(),
  worklist: z.boolean(),
  medications: z.array(MedicationStatement),
  allergies: z.array(AllergyIntolerance),
  problems: z.array(Condition),
  immunisations: z.array(Immunization),
  measurements: z.array(Observation),
  unread: z.array(Unread),
  coverage: CoverageReport,
  facts: z.record(z.string(), SubstanceFacts),
})
export type Chart = z.infer<typeof Chart>
