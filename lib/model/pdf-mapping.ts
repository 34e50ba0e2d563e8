import { z } from 'zod'

/**
 * Which answer goes into which field of one PDF, as a person settled it: by the file's SHA-256, the form's id, and the PDF's own field
 * names. Holds nothing of a patient. An answer of a repeating group is named with its row: `therapy-drug#1`.
 */
export const PdfMapping = z.strictObject({
  pdf: z.string().regex(/^[0-9a-f]{64}$/),
  questionnaire: z.string().max(200),
  fields: z.record(z.string().max(400), z.string().max(200).nullable()),
})
export type PdfMapping = z.infer<typeof PdfMapping>
