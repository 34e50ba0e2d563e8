import { z } from 'zod'
import { LineKind } from './resolution'
import { Route, VaccineKind } from './substance'
import { Text } from './text'

/**
 * A way to belong to a value set. All conditions given must hold together; lists inside one condition are alternatives.
 * Classes are never an ATC prefix alone: topical tacrolimus is not systemic, replacement hydrocortisone not immunosuppressive.
 */
export const Member = z.strictObject({
  substances: z.array(z.string()).min(1).optional(),
  /** ATC prefixes, matched against current and old codes of the product. */
  atc: z.array(z.string()).min(1).optional(),
  /** Tags of the lexicon's substances. */
  tags: z.array(z.string()).min(1).optional(),
  /** Another value set, by id. */
  valueSet: z.string().optional(),
  routes: z.array(Route).min(1).optional(),
  /** Dose forms as resolutions name them ("tablet", "capsule"). */
  forms: z.array(z.string()).min(1).optional(),
  /** Only when it acts systemically (route, form or brand says so). */
  systemic: z.boolean().optional(),
  /** Corticosteroids: only above (or only within) physiologic replacement. */
  dose: z.enum(['above-replacement', 'replacement']).optional(),
  vaccine: z.array(VaccineKind).optional(),
  kinds: z.array(LineKind).optional(),
})
export type Member = z.infer<typeof Member>

/** A class of medicines, named in packs by id. Membership is met, not-met or unknown (route or dose not on the chart). */
export const ValueSet = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: Text,
  include: z.array(Member).min(1),
  exclude: z.array(Member).optional(),
  source: z.string(),
})
export type ValueSet = z.infer<typeof ValueSet>
