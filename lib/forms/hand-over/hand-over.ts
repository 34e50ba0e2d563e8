import { z } from 'zod'
import { Answer } from '../../model/answer'
import { Chart } from '../../model/chart'
import { IsoDay } from '../../model/date'
import { Jurisdiction } from '../../model/pack'
import { FormState } from '../../model/questionnaire-response'
import { Resolution } from '../../model/resolution'
import { SubstanceFacts } from '../../model/substance'
import { JudgementSchema } from './judgement-schema'

/** The highest version of the content that this Sidelight reads and the one it writes. */
export const HAND_OVER_VERSION = 1

/** What the judgement was made from. The pharmacist judges the same and must come to the same. */
export const HandOverInputs = z.strictObject({
  /** As read, before any correction: corrections are among the answers. */
  chart: Chart,
  answers: z.array(Answer),
  /** Medicines that a person added. */
  added: z.array(z.strictObject({ id: z.string(), resolution: Resolution })),
  facts: z.record(z.string(), SubstanceFacts),
  asOf: IsoDay,
  planned: IsoDay,
  jurisdictions: z.array(Jurisdiction),
  /** Judged as if the product were wanted, on the chart or not. */
  candidate: z.boolean(),
})
export type HandOverInputs = z.infer<typeof HandOverInputs>

/** Everything a pharmacist needs to verify a request: what was read, what was said, by which rules, and the request itself. */
export const HandOver = z.strictObject({
  sidelight: z.literal('hand-over'),
  v: z.literal(HAND_OVER_VERSION),
  /** ISO date-time. */
  made: z.string(),
  pack: z.strictObject({ id: z.string(), version: z.int().positive(), revision: z.string(), hash: z.string() }),
  inputs: HandOverInputs,
  /** As `lib/rules/inputs-hash` makes it. */
  inputsHash: z.string(),
  judgement: JudgementSchema,
  form: FormState,
  /** The form as a FHIR QuestionnaireResponse. */
  response: z.record(z.string(), z.unknown()),
})
export type HandOver = z.infer<typeof HandOver>
