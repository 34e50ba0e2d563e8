import { z } from 'zod'
import { AtcCode, Route, SubstanceFacts } from './substance'

/** What a line turned out to be when it is not (only) a medicine. */
export const LineKind = z.enum(['medicine', 'homeopathy', 'placebo', 'investigational', 'negative', 'nothing'])
export type LineKind = z.infer<typeof LineKind>

export const ResolvedSubstance = z.strictObject({
  name: z.string(),
  atc: z.array(AtcCode),
  route: Route.optional(),
  /** Absent when neither route nor form nor brand says whether it acts systemically. */
  systemic: z.boolean().optional(),
  /** Who settled the name here and when, when it is a local synonym of this site. */
  local: z.string().optional(),
})
export type ResolvedSubstance = z.infer<typeof ResolvedSubstance>

/** One line of a chart resolved to substances, or said to be unknown. */
export const Resolution = z.strictObject({
  line: z.string(),
  kind: LineKind,
  /** True only when every drug the line names is known for certain; a suggestion is never recognised. */
  recognised: z.boolean(),
  /** The product's codes: a combination's own first, only those possible for its route and form, current before old. */
  atc: z.array(AtcCode),
  substances: z.array(ResolvedSubstance),
  /** Offered when unsure, best first, score 0–1. */
  candidates: z.array(z.strictObject({ name: z.string(), score: z.number() })),
  /** The words of the line that named the drug. */
  matched: z.string().optional(),
  /** Route and dose form words found on the line. */
  route: Route.optional(),
  form: z.string().optional(),
  strength: z.string().optional(),
  /** Depot or modified release, when the line or the brand says so. */
  release: z.enum(['depot', 'modified']).optional(),
  because: z.string(),
})
export type Resolution = z.infer<typeof Resolution>

/** The answer to one batch of lines, in their order, with the facts of every substance named in it. */
export const ResolutionBatch = z.strictObject({
  resolutions: z.array(Resolution),
  substances: z.record(z.string(), SubstanceFacts),
})
export type ResolutionBatch = z.infer<typeof ResolutionBatch>
