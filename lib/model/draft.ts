import { z } from 'zod'
import { FormState } from './questionnaire-response'

/** A draft as the panel sees it. `patientKey` is an HMAC of the patient's identity: no index holds a name. */
export const Draft = z.strictObject({
  id: z.string(),
  patientKey: z.string(),
  program: z.string(),
  form: FormState,
  /** Rises by one with every save; a save that is not exactly one higher is refused, so that two tabs cannot overwrite each other. */
  version: z.int().nonnegative(),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type Draft = z.infer<typeof Draft>

/** One line of the list of drafts: nothing that identifies the patient. */
export const DraftSummary = Draft.omit({ form: true }).extend({ questionnaire: z.string(), answered: z.int() })
export type DraftSummary = z.infer<typeof DraftSummary>
