import type { QuestionnaireItem } from '../model/questionnaire'
import { EXTENSION, extensionValue } from './extension'
import type { ItemType, Value } from './item-type'
import { optionsOf } from './options-of'

export type Converted = { ok: true; values: Value[] } | { ok: false; problem: string }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/
const DATE_TIME = /^\d{4}(-\d{2}(-\d{2}(T[0-9:.]+(Z|[+-]\d{2}:\d{2})?)?)?)?$/

const unitOf = (item: QuestionnaireItem): string | undefined => {
  const coding = extensionValue(item, EXTENSION.unit)
  return isObject(coding) && typeof coding.code === 'string' ? coding.code : undefined
}

const one = (raw: unknown, type: ItemType, item: QuestionnaireItem): Value | undefined => {
  switch (type) {
    case 'boolean':
      return typeof raw === 'boolean' ? raw : undefined
    case 'integer':
      return typeof raw === 'number' && Number.isInteger(raw) ? raw : undefined
    case 'decimal':
      return typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined
    case 'quantity': {
      if (typeof raw === 'number') return raw
      if (!isObject(raw) || typeof raw.value !== 'number') return undefined
      const unit = unitOf(item)
      return unit === undefined || raw.code === unit || raw.unit === unit ? raw.value : undefined
    }
    case 'date':
      return typeof raw === 'string' && DATE.test(raw) ? raw : undefined
    case 'dateTime':
      return typeof raw === 'string' && DATE_TIME.test(raw) ? raw : undefined
    case 'choice': {
      const code = isObject(raw) && typeof raw.code === 'string' ? raw.code : raw
      return optionsOf(item, 'en').find((option) => option.value === code)?.value
    }
    case 'open-choice':
    case 'string':
    case 'text':
    case 'url':
    case 'time':
    case 'reference':
    case 'attachment':
      if (isObject(raw) && typeof raw.code === 'string') return raw.code
      return typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() : undefined
    case 'group':
    case 'display':
      return undefined
  }
}

/**
 * What an expression gave, as values of an item's type. A value of another type, a choice that is not offered, or several
 * values for a single field is a problem: better an empty field that is said than a wrong one.
 */
export const toValues = (raw: readonly unknown[], type: ItemType, item: QuestionnaireItem): Converted => {
  const present = raw.filter((value) => value !== undefined && value !== null && value !== '')
  if (present.length > 1 && item.repeats !== true) {
    return { ok: false, problem: `${present.length} values for a field that takes one` }
  }
  const values = present.map((value) => one(value, type, item))
  const known = values.filter((value) => value !== undefined)
  if (known.length < values.length) return { ok: false, problem: `a value is not a ${type} of this field` }
  return { ok: true, values: known.filter((value) => value !== '') }
}
