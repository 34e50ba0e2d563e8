import { z } from 'zod'
import { IsoDay } from '../../model/date'
import { AppliesTo, InForce } from '../../model/judgement'
import { Truth } from '../../model/truth'
import { CheckMark } from '../verify/check-mark'
import { Decision } from '../verify/decision'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What was verified, by which rules, on which facts, with what result, by whom: enough to prove later what the pharmacist saw. Facts
 * are named by their hash, the patient by a pseudonym; nothing in it can be read back to a person.
 */
export const Receipt = z.strictObject({
  sidelight: z.literal('receipt'),
  version: z.literal(1),
  /** Its place in this workstation's log, from 1, and the SHA-256 of the receipt before it; null for the first. */
  sequence: z.int().positive(),
  previous: Sha256.nullable(),
  workstation: z.string(),
  pack: z.strictObject({ id: z.string(), version: z.int(), revision: z.string(), hash: Sha256 }),
  asOf: IsoDay,
  inputs: Sha256,
  patient: z.string().nullable(),
  /** When the hand-over that this answers was made (ISO date-time); absent where there was none. */
  requested: z.string().min(10).optional(),
  stage: AppliesTo,
  inForce: InForce,
  verdict: Truth,
  checks: z.array(
    z.strictObject({
      id: z.string(),
      mandatory: z.boolean(),
      read: Truth.nullable(),
      state: z.enum(['done', 'failed', 'to-do']),
      mark: CheckMark.nullable(),
    }),
  ),
  decision: Decision,
})
export type Receipt = z.infer<typeof Receipt>
