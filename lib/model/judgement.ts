import { z } from 'zod'
import { AnswerKind } from './answer'
import { Correction, NotHere } from './chart'
import type { DateBounds, IsoDay } from './date'
import { Locator } from './locator'
import type { Truth } from './truth'

/** A reason without language: a code and its values. `lib/rules/phrases` turns it into a sentence. */
export const Reason = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})
export type Reason = z.infer<typeof Reason>

/** A row that was looked at, quoted as on the page, and what it means for the criterion. */
export const Evidence = z.strictObject({
  /** Id of the chart entry. */
  entry: z.string(),
  quote: z.string(),
  locator: Locator.optional(),
  /** The row is not on the page in view. */
  notHere: NotHere.optional(),
  /** What of the row a person said. */
  corrected: z.array(Correction).optional(),
  because: Reason,
})
export type Evidence = z.infer<typeof Evidence>

/** A question whose answer would settle (part of) an unknown. Its id is the key of the answer. */
export const Missing = z.strictObject({
  id: z.string(),
  ask: Reason,
  answer: AnswerKind,
  options: z.array(z.string()).optional(),
  entry: z.string().optional(),
})
export type Missing = z.infer<typeof Missing>

export interface CriterionJudgement {
  id: string
  kind: string
  section: 'inclusion' | 'exclusion' | 'safety'
  truth: Truth
  /** Why, in order: the headline reason first, then the arithmetic. */
  reasons: Reason[]
  evidence: Evidence[]
  missing: Missing[]
  /** When waiting alone would make it met: the first such day, as an interval. Null: no day cures it, or none is needed. */
  clearOn: DateBounds | null
  /** The INN that sets `clearOn`. */
  binding?: string
  /** An ongoing drug was assumed to stop on this day. */
  ifStoppedOn?: IsoDay
  children?: CriterionJudgement[]
}

export const InForce = z.enum(['in-force', 'expired', 'not-yet', 'dates-not-stated'])
export type InForce = z.infer<typeof InForce>

export const AppliesTo = z.enum(['initiation', 'continuation', 'stop', 'not-applicable', 'unknown'])
export type AppliesTo = z.infer<typeof AppliesTo>

export const Notice = z.enum(['block', 'ask', 'inform', 'none'])
export type Notice = z.infer<typeof Notice>

export interface Judgement {
  program: string
  revision: string
  asOf: IsoDay
  planned: IsoDay
  inForce: InForce
  appliesTo: AppliesTo
  notice: Notice
  verdict: Truth
  earliestStart: DateBounds | null
  ifStoppedOn?: IsoDay
  binding?: string
  /** Common criteria first, then each indication's, with ids `<indication>.<criterion>`. */
  criteria: CriterionJudgement[]
  /** Reasons about the program as a whole: dates not stated, revision changes before the planned day, unread parts. */
  remarks: Reason[]
  missing: Missing[]
}
