import { z } from 'zod'
import { MedicationStatus } from './chart'
import { ChartDate, DateBounds, IsoDay } from './date'
import { Truth } from './truth'

/** One line of a case's chart, short enough to be read by a pharmacist; names go through the real lexicon. */
export const CaseRow = z.strictObject({
  text: z.string(),
  start: ChartDate.optional(),
  end: ChartDate.optional(),
  status: MedicationStatus.optional(),
  reason: z.string().optional(),
  dose: z.string().optional(),
})
export type CaseRow = z.infer<typeof CaseRow>

/** A patient in a few lines and what the program must answer, one sentence as its name. Lives in the pack. */
export const PackCase = z.strictObject({
  name: z.string(),
  asOf: IsoDay,
  planned: IsoDay.optional(),
  patient: z.strictObject({
    birthDate: ChartDate.optional(),
    statedAge: z.number().optional(),
    sex: z.enum(['male', 'female']).optional(),
    weightKg: z.number().optional(),
  }),
  medications: z.array(CaseRow),
  allergies: z.array(z.string()).optional(),
  problems: z.array(z.string()).optional(),
  immunisations: z.array(z.strictObject({ text: z.string(), date: ChartDate })).optional(),
  measurements: z
    .array(z.strictObject({ code: z.string(), value: z.number(), unit: z.string(), date: ChartDate }))
    .optional(),
  /** `whole`: every list is complete and reaches back far enough. `as-shown`: nothing says so. */
  coverage: z.enum(['whole', 'as-shown']),
  /** Question id → answer. */
  answers: z.record(z.string(), z.string()),
  expect: z.strictObject({
    verdict: Truth.optional(),
    inForce: z.enum(['in-force', 'expired', 'not-yet', 'dates-not-stated']).optional(),
    appliesTo: z.enum(['initiation', 'continuation', 'stop', 'not-applicable', 'unknown']).optional(),
    notice: z.enum(['block', 'ask', 'inform', 'none']).optional(),
    criteria: z.record(z.string(), Truth).optional(),
    /** The lines of the chart that must stand beside a criterion, as the case writes them, in order. */
    evidence: z.record(z.string(), z.array(z.string())).optional(),
    earliestStart: DateBounds.nullable().optional(),
    binding: z.string().nullable().optional(),
    revision: z.string().optional(),
  }),
})
export type PackCase = z.infer<typeof PackCase>
