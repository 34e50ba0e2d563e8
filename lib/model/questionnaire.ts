import { z } from 'zod'

/** The FHIR R4 extensions we read; others are kept and said to be unsupported. */
const Extension = z.looseObject({ url: z.string() })

export interface QuestionnaireItem {
  linkId: string
  definition?: string | undefined
  code?: Record<string, unknown>[] | undefined
  type: string
  text?: string | undefined
  prefix?: string | undefined
  required?: boolean | undefined
  repeats?: boolean | undefined
  readOnly?: boolean | undefined
  maxLength?: number | undefined
  enableWhen?: Record<string, unknown>[] | undefined
  enableBehavior?: 'all' | 'any' | undefined
  /** An address of codes elsewhere: not followed (nothing is fetched), and said so. */
  answerValueSet?: string | undefined
  answerOption?: Record<string, unknown>[] | undefined
  initial?: Record<string, unknown>[] | undefined
  extension?: Record<string, unknown>[] | undefined
  _text?: Record<string, unknown> | undefined
  _prefix?: Record<string, unknown> | undefined
  item?: QuestionnaireItem[] | undefined
}

const QuestionnaireItem: z.ZodType<QuestionnaireItem> = z.lazy(() =>
  z.strictObject({
    linkId: z.string().min(1),
    definition: z.string().optional(),
    code: z.array(z.record(z.string(), z.unknown())).optional(),
    type: z.string(),
    text: z.string().optional(),
    prefix: z.string().optional(),
    required: z.boolean().optional(),
    repeats: z.boolean().optional(),
    readOnly: z.boolean().optional(),
    maxLength: z.int().optional(),
    enableWhen: z.array(z.record(z.string(), z.unknown())).optional(),
    enableBehavior: z.enum(['all', 'any']).optional(),
    answerValueSet: z.string().optional(),
    answerOption: z.array(z.record(z.string(), z.unknown())).optional(),
    initial: z.array(z.record(z.string(), z.unknown())).optional(),
    extension: z.array(Extension).optional(),
    _text: z.record(z.string(), z.unknown()).optional(),
    _prefix: z.record(z.string(), z.unknown()).optional(),
    item: z.array(QuestionnaireItem).optional(),
  }),
) as z.ZodType<QuestionnaireItem>

/** A FHIR R4 Questionnaire as packs carry it; translations in the standard `translation` extension of `_text`/`_title`. */
export const Questionnaire = z.strictObject({
  resourceType: z.literal('Questionnaire'),
  id: z.string(),
  url: z.string().optional(),
  version: z.string().optional(),
  status: z.enum(['draft', 'active', 'retired', 'unknown']),
  language: z.string().optional(),
  title: z.string(),
  _title: z.record(z.string(), z.unknown()).optional(),
  description: z.string().optional(),
  _description: z.record(z.string(), z.unknown()).optional(),
  subjectType: z.array(z.string()).optional(),
  extension: z.array(Extension).optional(),
  item: z.array(QuestionnaireItem).min(1),
})
export type Questionnaire = z.infer<typeof Questionnaire>
