import { z } from 'zod'

/** Where an answer came from, as Da Vinci DTR's `information-origin` names it. */
export const Origin = z.enum(['auto', 'override', 'manual'])
export type Origin = z.infer<typeof Origin>

/** One answer of a form with its origin and the chart row it was taken from. */
export const FormAnswer = z.strictObject({
  /** The item's linkId; inside a repeating group `<linkId>#<row>`, the row named by what it was filled from. */
  linkId: z.string(),
  /** FHIR values in their JSON form: string, number, boolean, civil date, or a Coding's code. Several when it repeats. */
  values: z.array(z.union([z.string(), z.number(), z.boolean()])),
  origin: Origin,
  /** The row on the page it was taken from, for `auto` and the replaced value of an `override`. */
  quote: z.string().optional(),
  /** What Sidelight had filled in before a person changed it. */
  was: z.array(z.union([z.string(), z.number(), z.boolean()])).optional(),
})
export type FormAnswer = z.infer<typeof FormAnswer>

/** A request being written. Its FHIR QuestionnaireResponse is derived from it on the way out. */
export const FormState = z.strictObject({
  questionnaire: z.string(),
  program: z.string(),
  revision: z.string(),
  answers: z.array(FormAnswer),
  /** Expressions and item types the form engine could not handle: said, never dropped. */
  issues: z.array(z.strictObject({ linkId: z.string(), problem: z.string() })),
})
export type FormState = z.infer<typeof FormState>
