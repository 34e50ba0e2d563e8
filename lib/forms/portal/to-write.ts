import { answerText } from '../answer-text'
import type { CarriedAnswer } from './carried-answers'
import { chooseOption, choosePart, chooseText } from './choose-option'
import { dateFor, datePart, dateShapeIn } from './date-format'
import type { FieldMeaning } from './field-meaning'
import type { PortalField, Write } from './portal-field'
import { plain } from './words-in'

export const REFUSALS = [
  'too-long',
  'no-option',
  'not-precise',
  'not-a-number',
  'custom',
  'consent',
  'nothing-to-tick',
] as const
export type Refusal = (typeof REFUSALS)[number]

export type Written = { ok: true; write: Write; shown: string } | { ok: false; why: Refusal }

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/
const NATIVE: Readonly<Record<string, RegExp>> = { date: /^\d{4}-\d{2}-\d{2}$/, month: /^\d{4}-\d{2}$/ }

const typed = (text: string, { maxLength }: PortalField): Written =>
  // A shortened answer is another answer.
  maxLength !== null && text.length > maxLength
    ? { ok: false, why: 'too-long' }
    : { ok: true, write: { do: 'type', text }, shown: text }

const chosen = (field: PortalField, option: number | null): Written =>
  option === null
    ? { ok: false, why: 'no-option' }
    : { ok: true, write: { do: 'choose', option }, shown: field.options[option]?.text ?? '' }

const dateText = ({ field, words, part }: FieldMeaning, date: string): string | null => {
  if (part !== undefined) return datePart(date, part)
  if (field.type === 'month') return date.length >= 7 ? date.slice(0, 7) : null
  if (NATIVE[field.type] !== undefined) return NATIVE[field.type]?.test(date) === true ? date : null
  const shape = dateShapeIn(field.placeholder) ?? dateShapeIn(field.label)
  if (shape === undefined && words.has('@year') && !words.has('@month')) return datePart(date, 'year')
  if (shape === undefined && field.maxLength === 4) return datePart(date, 'year')
  return dateFor(date, shape, field.pattern)
}

/** With the comma of the portal's language, unless the control is a number's own. */
const numberText = (value: number, { type, lang }: PortalField): string =>
  type !== 'number' && /^(fr|nl|de)/.test(lang) ? String(value).replace('.', ',') : String(value)

const labelOf = ({ item, value }: CarriedAnswer, { lang }: PortalField): string => {
  const coded = lang.startsWith('fr') ? 'fr' : lang.startsWith('nl') ? 'nl' : 'en'
  return answerText(item, value, coded, { yes: '', no: '' })
}

/**
 * What would be put into a field, in the form the field takes it, and how it reads there. Refused with the reason when the value does
 * not fit: nothing is shortened, rounded or made more precise than it is known.
 */
export const toWrite = (meaning: FieldMeaning, answer: CarriedAnswer): Written => {
  const { field, part } = meaning
  const { value } = answer
  const dated = typeof value === 'string' && DAY.test(value)
  switch (field.kind) {
    case 'custom':
      return { ok: false, why: 'custom' }
    case 'checkbox':
      if (value !== true) return { ok: false, why: 'nothing-to-tick' }
      return { ok: true, write: { do: 'tick' }, shown: '✓' }
    case 'radio':
      return chosen(field, chooseOption(field, answer))
    case 'select': {
      if (!dated) return chosen(field, chooseOption(field, answer))
      if (part === undefined) {
        const text = dateText(meaning, value)
        return chosen(field, text === null ? null : chooseText(field, text))
      }
      const piece = datePart(value, part)
      return piece === null ? { ok: false, why: 'not-precise' } : chosen(field, choosePart(field, part, piece))
    }
    case 'text':
      break
  }
  if (dated) {
    const text = dateText(meaning, value)
    return text === null ? { ok: false, why: 'not-precise' } : typed(text, field)
  }
  if (typeof value === 'boolean') return { ok: false, why: 'no-option' }
  if (typeof value === 'number') return typed(numberText(value, field), field)
  if (field.type === 'number' && !/^-?\d+(\.\d+)?$/.test(plain(value))) return { ok: false, why: 'not-a-number' }
  return typed(labelOf(answer, field), field)
}
