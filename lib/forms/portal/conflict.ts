import { itemTypeOf } from '../item-type'
import type { CarriedAnswer } from './carried-answers'
import type { FieldMeaning } from './field-meaning'

/** Words that make two things of what else reads alike: each must stand on both sides or on neither. */
const TELLING = ['@prior', '@current', '@concomitant'] as const
const WHOSE_IS_UNSAID = ['@name', '@phone', '@email', '@inami', '@rpps', '@speciality']
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** Whether an answer is a date, by its item or by how it is written. */
const isDated = ({ item, value }: CarriedAnswer): boolean =>
  itemTypeOf(item) === 'date' || itemTypeOf(item) === 'dateTime' || (typeof value === 'string' && DAY.test(value))

const wantsDate = ({ words, field, part }: FieldMeaning): boolean =>
  part !== undefined || words.has('@date') || ['date', 'month', 'datetime-local'].includes(field.type)

const ownersDiffer = ({ owner, words }: FieldMeaning, answer: CarriedAnswer, prescriberNamed: boolean): boolean => {
  switch (owner) {
    case undefined:
      return WHOSE_IS_UNSAID.some((word) => words.has(word)) && answer.owner !== undefined
    case 'other':
      return true
    case 'treating':
      // In French and Dutch the same words are the family doctor's, unless the request itself says otherwise.
      return answer.owner !== 'prescriber' || !answer.treating || prescriberNamed
    case 'prescriber':
      return answer.owner === 'patient' || (answer.owner === undefined && answer.item.type !== 'string')
    case 'patient':
      return answer.owner === 'prescriber' && !words.has('@treating')
  }
}

const tells = (words: ReadonlySet<string>, ...more: ReadonlySet<string>[]): string =>
  TELLING.filter((word) => [words, ...more].some((one) => one.has(word))).join()

const groupsDiffer = (meaning: FieldMeaning, { row, ways, around, owner }: CarriedAnswer): boolean => {
  const there = tells(meaning.words, meaning.around)
  if (row === undefined) {
    if (meaning.row !== undefined && meaning.part === undefined) return true
    // A patient's "current weight" is the weight.
    if (there === '@current' && owner === 'patient') return false
    return there !== '' && ![...ways, around].some((words) => tells(words) === there)
  }
  const said = new Set([...meaning.words, ...meaning.around])
  return !row.group.some((words) => {
    const known = [...words].filter((word) => said.has(word))
    return known.length * 2 >= words.size && tells(words) === there
  })
}

/**
 * Whether something forbids putting an answer into a field however well the words fit: another person's, another row's, another unit,
 * the opposite statement, a date where none is asked. `prescriberNamed`: the portal calls somebody the prescriber.
 */
export const isConflict = (meaning: FieldMeaning, answer: CarriedAnswer, prescriberNamed: boolean): boolean => {
  if (ownersDiffer(meaning, answer, prescriberNamed) || groupsDiffer(meaning, answer)) return true
  if (wantsDate(meaning) && !isDated(answer)) return true
  const weighed = answer.ways.some((words) => words.has('@weight'))
  if (meaning.unit === 'other' && typeof answer.value === 'number') return true
  if (meaning.unit === 'kg' && !weighed) return true
  if (meaning.field.type === 'email' && !answer.ways.some((words) => words.has('@email'))) return true
  if (meaning.field.type === 'number' && typeof answer.value === 'boolean') return true
  return false
}
