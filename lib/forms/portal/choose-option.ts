import type { Lang } from '../../model/text'
import type { Value } from '../item-type'
import { optionsOf } from '../options-of'
import type { CarriedAnswer } from './carried-answers'
import type { DatePart } from './field-meaning'
import type { PortalField } from './portal-field'
import { plain, wordsIn } from './words-in'

const LANGS: readonly Lang[] = ['en', 'fr', 'nl']
const SAME: Readonly<Record<string, string>> = {
  female: 'female|f|femme|feminin|vrouw|v|vrouwelijk|woman|w',
  male: 'male|m|h|homme|masculin|man|mannelijk',
  yes: 'yes|oui|ja|y|o|j|true|vrai|waar',
  no: 'no|non|nee|n|neen|false|faux|onwaar',
}
const MONTHS = [
  'january janvier januari jan',
  'february fevrier februari feb fev',
  'march mars maart mar mrt',
  'april avril apr avr',
  'may mai mei',
  'june juin juni jun',
  'july juillet juli jul juil',
  'august aout augustus aug',
  'september septembre sep sept',
  'october octobre oktober oct okt',
  'november novembre nov',
  'december decembre dec',
].map((names) => names.split(' '))

const only = (indexes: readonly number[]): number | null => (indexes.length === 1 ? (indexes[0] ?? null) : null)
const where = ({ options }: PortalField, test: (text: string) => boolean): number[] =>
  options.flatMap(({ text }, index) => (test(plain(text)) ? [index] : []))

/** Ways to say one value of an item: its labels in three languages and, where the word is everybody's, its synonyms. */
const saidAs = ({ item, value }: CarriedAnswer): string[] => {
  const key = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
  const labels = LANGS.flatMap((lang) => optionsOf(item, lang).filter((option) => option.value === value))
  return [...labels.map(({ label }) => plain(label)), ...(SAME[key]?.split('|') ?? []), plain(String(value))]
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((word) => b.has(word)).length
  return (2 * both) / Math.max(1, a.size + b.size)
}

/** The one option of a list or of radio buttons that says the answer; null when none does, or several do. */
export const chooseOption = (field: PortalField, answer: CarriedAnswer): number | null => {
  const said = saidAs(answer)
  const exact = where(field, (text) => said.includes(text))
  if (exact.length > 0) return only(exact)
  if (typeof answer.value !== 'string') return null
  const labels = LANGS.flatMap((lang) =>
    optionsOf(answer.item, lang).flatMap(({ value, label }) => (value === answer.value ? [wordsIn(label)] : [])),
  )
  const near = field.options.flatMap(({ text }, index) =>
    labels.some((label) => overlap(label, wordsIn(text)) >= 0.75) ? [index] : [],
  )
  return only(near)
}

/** The option that is one part of a date: `04`, `4` or `April` for a month. */
export const choosePart = (field: PortalField, part: DatePart, value: string): number | null => {
  const number = String(Number(value))
  const names: readonly string[] = part === 'month' ? (MONTHS[Number(value) - 1] ?? []) : []
  return only(where(field, (text) => text === number || text === value || names.includes(text)))
}

/** A value in a list by its own words, such as a year. */
export const chooseText = (field: PortalField, value: Value): number | null =>
  only(where(field, (text) => text === plain(String(value))))
