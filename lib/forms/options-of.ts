import { z } from 'zod'
import type { QuestionnaireItem } from '../model/questionnaire'
import type { Lang } from '../model/text'
import { translatedText } from './item-text'
import type { Value } from './item-type'

/** One answer a person can choose. `value` is what the answer stores: a Coding's code, or the plain value. */
export interface Option {
  value: Value
  label: string
  system?: string
}

const Coding = z.object({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
  _display: z.record(z.string(), z.unknown()).optional(),
})

const optionOf = (option: Record<string, unknown>, lang: Lang): Option | undefined => {
  const coding = Coding.safeParse(option.valueCoding)
  if (coding.success) {
    const value = coding.data.code ?? coding.data.display
    if (value === undefined) return undefined
    const label =
      coding.data.display === undefined ? value : translatedText(coding.data.display, coding.data._display, lang)
    return coding.data.system === undefined ? { value, label } : { value, label, system: coding.data.system }
  }
  for (const key of ['valueString', 'valueInteger', 'valueDate', 'valueTime']) {
    const value = option[key]
    if (typeof value === 'string' || typeof value === 'number') return { value, label: String(value) }
  }
  return undefined
}

/** The answers an item offers, labelled in a language. Empty when it offers none. */
export const optionsOf = (item: Pick<QuestionnaireItem, 'answerOption'>, lang: Lang): Option[] =>
  (item.answerOption ?? []).flatMap((option) => optionOf(option, lang) ?? [])
