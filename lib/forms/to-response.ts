import type { Questionnaire, QuestionnaireItem } from '../model/questionnaire'
import type { FormAnswer, FormState } from '../model/questionnaire-response'
import type { Lang } from '../model/text'
import type { Lookup } from './answer-lookup'
import { isEnabled } from './enabled'
import { EXTENSION, extensionValue } from './extension'
import { instanceId } from './instance'
import { itemText } from './item-text'
import { itemTypeOf, type Value } from './item-type'
import { liveLookup } from './live-lookup'
import { optionsOf } from './options-of'
import { rowsOf } from './rows'

type Json = Record<string, unknown>

interface Writing {
  answers: ReadonlyMap<string, FormAnswer>
  state: FormState
  lookup: Lookup
  lang: Lang
}

const fhirValue = (item: QuestionnaireItem, value: Value, lang: Lang): Json => {
  switch (itemTypeOf(item)) {
    case 'boolean':
      return { valueBoolean: value }
    case 'integer':
      return { valueInteger: value }
    case 'decimal':
      return { valueDecimal: value }
    case 'date':
      return { valueDate: value }
    case 'dateTime':
      return { valueDateTime: value }
    case 'time':
      return { valueTime: value }
    case 'url':
      return { valueUri: value }
    case 'quantity': {
      const unit = extensionValue(item, EXTENSION.unit)
      const code = typeof unit === 'object' && unit !== null && 'code' in unit ? unit.code : undefined
      return { valueQuantity: { value, ...(code === undefined ? {} : { unit: code }) } }
    }
    case 'choice':
    case 'open-choice': {
      const option = optionsOf(item, lang).find((each) => each.value === value)
      if (option === undefined) return { valueString: String(value) }
      return {
        valueCoding: {
          ...(option.system === undefined ? {} : { system: option.system }),
          code: String(value),
          display: option.label,
        },
      }
    }
    case 'reference':
      return { valueReference: { display: value } }
    case 'attachment':
      return { valueAttachment: { title: value } }
    default:
      return { valueString: String(value) }
  }
}

/** Da Vinci DTR's information-origin; its `auto` is a value filled in from the page. */
const originOf = ({ origin, quote }: FormAnswer): Json[] => [
  { url: EXTENSION.origin, extension: [{ url: 'source', valueCode: origin }] },
  ...(quote === undefined || origin === 'manual' ? [] : [{ url: EXTENSION.quote, valueString: quote }]),
]

const write = (item: QuestionnaireItem, writing: Writing, row: string | undefined): Json[] => {
  if (!isEnabled(item, writing.lookup, row)) return []
  const head = { linkId: item.linkId, text: itemText(item, writing.lang) }
  const inside = (key: string | undefined): Json[] => (item.item ?? []).flatMap((child) => write(child, writing, key))
  if (item.type === 'display') return []
  if (item.type === 'group') {
    const keys = item.repeats === true && row === undefined ? rowsOf(writing.state, item) : [row]
    return keys.map((key) => ({ ...head, item: inside(key) })).filter(({ item: children }) => children.length > 0)
  }
  const answer = writing.answers.get(instanceId(item.linkId, row))
  const children = inside(row)
  if ((answer === undefined || answer.values.length === 0) && children.length === 0) return []
  const answers = (answer?.values ?? []).map((value) => ({
    extension: answer === undefined ? [] : originOf(answer),
    ...fhirValue(item, value, writing.lang),
  }))
  // Items nested under a question stand under its answer in FHIR; without an answer, under the item.
  const [first, ...rest] = answers
  if (children.length === 0) return [{ ...head, answer: answers }]
  return first === undefined
    ? [{ ...head, item: children }]
    : [{ ...head, answer: [{ ...first, item: children }, ...rest] }]
}

/**
 * The form as a FHIR R4 QuestionnaireResponse, each answer with its origin and the row it came from. Hidden fields are left
 * out, as FHIR requires. `authored` is an ISO date-time; `status` is the caller's: only a person completes a form.
 */
export const toResponse = (
  questionnaire: Questionnaire,
  state: FormState,
  options: { authored: string; lang: Lang; status: 'in-progress' | 'completed' },
): Json => {
  const answers = new Map(state.answers.map((answer) => [answer.linkId, answer]))
  const writing: Writing = { answers, state, lookup: liveLookup(questionnaire.item, state), lang: options.lang }
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: questionnaire.url ?? `urn:sidelight:form:${questionnaire.id}`,
    language: options.lang,
    status: options.status,
    authored: options.authored,
    item: questionnaire.item.flatMap((item) => write(item, writing, undefined)),
  }
}
