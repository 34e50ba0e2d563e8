import type { QuestionnaireItem } from '../model/questionnaire'
import type { Lang } from '../model/text'
import { EXTENSION } from './extension'

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** The text in a language by FHIR's translation extension; the original when it is not translated. */
export const translatedText = (text: string, primitive: Json | undefined, lang: Lang): string => {
  for (const { url, extension } of listOf(primitive?.extension)) {
    const parts = listOf(extension)
    if (url !== EXTENSION.translation || parts.find((part) => part.url === 'lang')?.valueCode !== lang) continue
    const content = parts.find((part) => part.url === 'content')?.valueString
    if (typeof content === 'string') return content
  }
  return text
}

/** The item's label in a language; its linkId when it has none, so that no field is nameless. */
export const itemText = (item: Pick<QuestionnaireItem, 'linkId' | 'text' | '_text'>, lang: Lang): string =>
  item.text === undefined ? item.linkId : translatedText(item.text, item._text, lang)

/** A questionnaire's title in a language. */
export const titleText = (
  questionnaire: { title: string; _title?: Record<string, unknown> | undefined },
  lang: Lang,
): string => translatedText(questionnaire.title, questionnaire._title, lang)

/** A questionnaire's description in a language; undefined when it has none. */
export const descriptionText = (
  questionnaire: { description?: string | undefined; _description?: Record<string, unknown> | undefined },
  lang: Lang,
): string | undefined =>
  questionnaire.description === undefined
    ? undefined
    : translatedText(questionnaire.description, questionnaire._description, lang)
