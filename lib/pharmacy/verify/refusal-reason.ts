import { z } from 'zod'

/** Why a pharmacist refuses: a closed list, so that refusals can be counted and answered. */
export const RefusalReason = z.enum([
  'prescriber-not-entitled',
  'no-valid-authorisation',
  'framework-not-in-force',
  'outside-indication',
  'prior-treatment-missing',
  'contraindication',
  'test-missing-or-too-old',
  'dose',
  'quantity-or-duration',
  'consent-missing',
  'number-missing',
  'stock-rule',
  'quota-used-up',
  'not-declared',
  'information-missing',
])
export type RefusalReason = z.infer<typeof RefusalReason>
