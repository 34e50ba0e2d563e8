import { z } from 'zod'
import { ROUTES } from './closed-lists'

export const AtcCode = z.string().regex(/^[A-V](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/)
export type AtcCode = z.infer<typeof AtcCode>

/** Where a medicine acts from, folded from EDQM routes to what rules need. */
export const Route = z.enum(ROUTES)
export type Route = z.infer<typeof Route>

/** A: the source's text was opened and its sentence kept. B: known, source not opened. C: disputed. */
export const Certainty = z.enum(['A', 'B', 'C'])
export type Certainty = z.infer<typeof Certainty>

/** Terminal plasma elimination half-life in hours, low to high, with what it is the half-life of. */
export const HalfLife = z.strictObject({
  lowH: z.number().positive(),
  highH: z.number().positive(),
  basis: z.enum(['parent', 'active-metabolite', 'effective']),
  route: Route.optional(),
  /** Why N half-lives do not bound the effect; present = a window is never shorter than the pack's fixed weeks. */
  misleads: z.string().optional(),
  source: z.string(),
  /** Address of the text that was opened; only with certainty A. */
  url: z.string().optional(),
  /** The figure's sentence as it stands in the opened text; only with certainty A. */
  quote: z.string().optional(),
  certainty: Certainty,
})
export type HalfLife = z.infer<typeof HalfLife>

/** Corticosteroid facts: mg of this drug equal to 5 mg prednisone, and the daily dose up to which it only replaces. */
export const Steroid = z.strictObject({
  mgPerPrednisone5: z.number().positive().optional(),
  replacementUpToMg: z.number().positive().optional(),
  source: z.string(),
  certainty: Certainty,
})
export type Steroid = z.infer<typeof Steroid>

export const VaccineKind = z.enum(['live', 'not-live', 'non-replicating'])
export type VaccineKind = z.infer<typeof VaccineKind>

/** What rules need to know of one substance; travels with every resolution so that the panel can judge by itself. */
export const SubstanceFacts = z.strictObject({
  /** INN in English, lower case, salt folded: the identity. */
  name: z.string(),
  names: z.strictObject({ en: z.string(), fr: z.string(), nl: z.string(), de: z.string().optional() }),
  /** Current codes first; `old` marks codes that WHO moved away from but charts still show. */
  atc: z.array(z.strictObject({ code: AtcCode, route: Route.optional(), old: z.boolean().optional() })),
  /** Value sets this substance can belong to, before route, form and dose are looked at. */
  classes: z.array(z.string()),
  /** What value sets are defined by ("immunosuppressant", "corticosteroid" …). */
  tags: z.array(z.string()).optional(),
  /** Only ever acts systemically, or only ever locally, whatever route or form. */
  always: z.enum(['systemic', 'local']).optional(),
  halfLives: z.array(HalfLife),
  steroid: Steroid.optional(),
  vaccine: VaccineKind.nullable(),
})
export type SubstanceFacts = z.infer<typeof SubstanceFacts>
