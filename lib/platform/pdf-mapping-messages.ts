import { z } from 'zod'
import { PdfMapping } from '../model/pdf-mapping'

/** Which answer goes into which field of a sponsor's PDF, as people here settled it: names of fields only, nothing of a patient. */
export const PDF_MAPPING_MESSAGES = {
  'get-pdf-mapping': {
    request: PdfMapping.pick({ pdf: true, questionnaire: true }),
    response: z.strictObject({ mapping: PdfMapping.nullable() }),
  },
  'keep-pdf-mapping': { request: z.strictObject({ mapping: PdfMapping }), response: z.strictObject({}) },
} as const
