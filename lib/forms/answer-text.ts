import type { QuestionnaireItem } from '../model/questionnaire'
import type { Lang } from '../model/text'
import { EXTENSION, extensionValue } from './extension'
import type { Value } from './item-type'
import { optionsOf } from './options-of'

const unitOf = (item: QuestionnaireItem): string => {
  const coding = extensionValue(item, EXTENSION.unit)
  const code = typeof coding === 'object' && coding !== null && 'code' in coding ? coding.code : undefined
  return typeof code === 'string' && code !== 'a' ? ` ${code}` : ''
}

/** One answer as a reader of the form says it: an option by its label, a number with its unit, yes and no in the form's language. */
export const answerText = (
  item: QuestionnaireItem,
  value: Value,
  lang: Lang,
  words: { yes: string; no: string },
): string => {
  if (typeof value === 'boolean') return value ? words.yes : words.no
  const option = optionsOf(item, lang).find((each) => each.value === value)
  return `${option?.label ?? value}${typeof value === 'number' ? unitOf(item) : ''}`
}
