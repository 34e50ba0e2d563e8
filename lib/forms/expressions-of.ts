import { z } from 'zod'
import type { Questionnaire, QuestionnaireItem } from '../model/questionnaire'

const FhirPath = z.object({
  valueExpression: z.object({ language: z.literal('text/fhirpath'), expression: z.string() }),
})

/** Every FHIRPath expression of a form, each once, in the form's order. */
export const expressionsOf = ({ item }: Pick<Questionnaire, 'item'>): string[] => [...new Set(item.flatMap(ofItem))]

const ofItem = ({ extension, item }: QuestionnaireItem): string[] => [
  ...(extension ?? []).flatMap((each) => {
    const parsed = FhirPath.safeParse(each)
    return parsed.success ? [parsed.data.valueExpression.expression] : []
  }),
  ...(item ?? []).flatMap(ofItem),
]
