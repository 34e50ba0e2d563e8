import { z } from 'zod'

/** Why a person says a check holds although the judgement says it does not: what shows which rules cry wolf. */
export const OverrideReason = z.enum([
  'documented-elsewhere',
  'chart-is-wrong',
  'chart-is-outdated',
  'rule-does-not-fit',
  'authority-agreed',
  'other',
])
export type OverrideReason = z.infer<typeof OverrideReason>
