import { z } from 'zod'
import { Stage } from './criterion'
import { Quote, Text } from './text'

/** What a pharmacist verifies before a medicine under a program leaves the pharmacy: a closed list. */
export const VerificationKind = z.enum([
  'prescriber-entitled',
  'authorisation-valid',
  'indication-in-frame',
  'prior-treatments',
  'contraindications-and-tests',
  'dose',
  'quantity-and-duration',
  'consent',
  'programme-number',
  'stock-rule',
])
export type VerificationKind = z.infer<typeof VerificationKind>

/** What of the judgement answers a check by itself: criteria by id (all of them), the indications (one of them), being in force. */
export const VerificationRead = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('criteria'), ids: z.array(z.string()).min(1) }),
  z.strictObject({ of: z.literal('indications') }),
  z.strictObject({ of: z.literal('in-force') }),
])
export type VerificationRead = z.infer<typeof VerificationRead>

/** One line of a revision's verification checklist, with the source's words that ask for it. */
export const VerificationItem = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: VerificationKind,
  /** The gate stays shut until it is done. */
  mandatory: z.boolean(),
  /** The stages it is asked for; all of them when absent. */
  appliesTo: z.array(Stage).min(1).optional(),
  label: Text,
  read: VerificationRead.optional(),
  /** A dated test: it may be at most this many days old. Only where the source gives the figure. */
  withinDays: z.int().nonnegative().optional(),
  quotes: z.array(Quote).min(1),
})
export type VerificationItem = z.infer<typeof VerificationItem>
