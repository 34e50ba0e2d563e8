import { z } from 'zod'
import { MedicationStatus } from './chart'
import { DomainCoverage, UnreadWhy } from './coverage'
import { ChartDate, DateBounds, IsoDay } from './date'
import { AppliesTo, InForce, Notice } from './judgement'
import { Truth } from './truth'

const Shown = z.strictObject({ text: z.string() })

/** What `npm run check --json` prints for one page: a contract that hospital IT and other tools read. */
export const Report = z.strictObject({
  page: z.strictObject({
    title: z.string(),
    frames: z.int(),
    unreadFrames: z.int(),
    /** Which readers read it: `general`, and `hint:<id>` for each hint that said where the list stands. */
    readers: z.array(z.string()),
  }),
  chart: z.strictObject({
    patient: z.strictObject({
      name: z.string().optional(),
      birthDate: ChartDate.optional(),
      sex: z.string().optional(),
      weightKg: z.number().optional(),
    }),
    worklist: z.boolean(),
    medications: z.array(
      z.strictObject({
        text: z.string(),
        substances: z.array(z.strictObject({ name: z.string(), atc: z.array(z.string()) })),
        status: MedicationStatus,
        start: ChartDate,
        end: ChartDate,
        dose: z.string().optional(),
        route: z.string().optional(),
        recognised: z.boolean(),
      }),
    ),
    allergies: z.array(Shown),
    problems: z.array(Shown),
    immunisations: z.array(z.strictObject({ text: z.string(), date: ChartDate })),
    measurements: z.array(
      z.strictObject({ text: z.string(), value: z.number().optional(), unit: z.string().optional(), date: ChartDate }),
    ),
    unread: z.array(z.strictObject({ text: z.string(), why: UnreadWhy })),
    coverage: z.strictObject({
      /** True only when every domain on the page is complete and nothing is unread. */
      complete: z.boolean(),
      medications: DomainCoverage,
      immunisations: DomainCoverage,
      allergies: DomainCoverage,
      problems: DomainCoverage,
      measurements: DomainCoverage,
      signs: z.array(z.string()),
    }),
  }),
  judgements: z.array(
    z.strictObject({
      program: z.string(),
      revision: z.string(),
      inForce: InForce,
      appliesTo: AppliesTo,
      notice: Notice,
      verdict: Truth,
      earliestStart: DateBounds.nullable(),
      ifStoppedOn: IsoDay.optional(),
      binding: z.string().optional(),
      criteria: z.array(
        z.strictObject({
          id: z.string(),
          truth: Truth,
          sentence: z.string(),
          evidence: z.array(z.strictObject({ quote: z.string(), because: z.string() })),
          missing: z.array(z.strictObject({ id: z.string(), question: z.string() })),
        }),
      ),
    }),
  ),
  timings: z.strictObject({
    readMs: z.number(),
    chartMs: z.number(),
    judgeMs: z.number(),
    clickToVerdictMs: z.number(),
  }),
})
export type Report = z.infer<typeof Report>
