import { z } from 'zod'
import { DateBounds, IsoDay } from '../../model/date'
import { AppliesTo, Evidence, InForce, Missing, Notice, Reason } from '../../model/judgement'

const Truth = z.enum(['met', 'not-met', 'unknown'])

const CriterionSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  section: z.enum(['inclusion', 'exclusion', 'safety']),
  truth: Truth,
  reasons: z.array(Reason),
  evidence: z.array(Evidence),
  missing: z.array(Missing),
  clearOn: DateBounds.nullable(),
  binding: z.string().exactOptional(),
  ifStoppedOn: IsoDay.exactOptional(),
  get children() {
    return z.array(CriterionSchema).exactOptional()
  },
})

/** A judgement that came from outside: the model's interface as a schema. */
export const JudgementSchema = z.strictObject({
  program: z.string(),
  revision: z.string(),
  asOf: IsoDay,
  planned: IsoDay,
  inForce: InForce,
  appliesTo: AppliesTo,
  notice: Notice,
  verdict: Truth,
  earliestStart: DateBounds.nullable(),
  ifStoppedOn: IsoDay.exactOptional(),
  binding: z.string().exactOptional(),
  criteria: z.array(CriterionSchema),
  remarks: z.array(Reason),
  missing: z.array(Missing),
})
