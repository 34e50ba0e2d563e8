import type { PortalField } from './portal-field'
import { plain, wordsIn } from './words-in'

export type Owner = 'patient' | 'prescriber' | 'treating' | 'other'
export type DatePart = 'day' | 'month' | 'year'

/** What a portal's field asks for, as far as its words say. */
export interface FieldMeaning {
  field: PortalField
  words: ReadonlySet<string>
  /** Everything that stands over it. */
  around: ReadonlySet<string>
  /** Whose it is; undefined when nothing says so. */
  owner: Owner | undefined
  unit: Unit | undefined
  /** The number of its row ("previous medicine 2"); undefined when it is not one of several. */
  row: number | undefined
  /** The place its name says it has among others ("drug[1]"); it may be its place among all fields. */
  index: number | undefined
  /** It takes one part of a date only; `words` are then those of what stands over it. */
  part: DatePart | undefined
}

export type Unit = 'kg' | 'other'
const OWNERS: readonly Owner[] = ['other', 'prescriber', 'treating', 'patient']

/** Whose a text says it is. "The patient's treating physician" is the physician. */
const ownerIn = (words: ReadonlySet<string>): Owner | undefined => OWNERS.find((owner) => words.has(`@${owner}`))

const unitIn = (text: string): Unit | undefined => {
  const words = plain(text).split(' ')
  if (words.some((word) => /^(lbs?|pounds?|g|gr|gram|grammes?|grams|cm|m|mg|inch|stone)$/.test(word))) return 'other'
  return words.some((word) => /^(kgs?|kilo|kilogram\w*)$/.test(word)) ? 'kg' : undefined
}

/** "Previous medicine 2", "2" (counted as written; only their order matters). A number inside a sentence is not one. */
const rowIn = (text: string): number | undefined => {
  const words = plain(text.replace(/\([^)]*\)/g, ' ')).split(' ')
  const last = words.at(-1) ?? ''
  return words.length <= 5 && /^\d{1,2}$/.test(last) ? Number(last) : undefined
}

const PARTS: Readonly<Record<string, DatePart>> = { '@day': 'day', '@month': 'month', '@year': 'year' }
const PART_BY_FORM: Readonly<Record<string, DatePart>> = {
  dd: 'day',
  jj: 'day',
  mm: 'month',
  yyyy: 'year',
  aaaa: 'year',
  jjjj: 'year',
}

const partOf = (words: ReadonlySet<string>, { label }: PortalField): DatePart | undefined => {
  const [only] = [...words]
  if (words.size === 1 && only !== undefined) return PARTS[only]
  return words.size === 0 ? PART_BY_FORM[plain(label)] : undefined
}

const withoutRow = (words: ReadonlySet<string>, row: number | undefined): Set<string> =>
  new Set([...words].filter((word) => row === undefined || !/^\d{1,2}$/.test(word)))

/** Reads a field's words. A field without any label goes by its name, which programs choose and people do not see. */
export const fieldMeaning = (field: PortalField): FieldMeaning => {
  const text = (field.label || field.name).replace(/^\s*\d+(\.\d+)*[.)]\s+/, '')
  const own = wordsIn(text)
  const sections = field.sections.map((section) => wordsIn(section))
  const part = partOf(own, field)
  const [nearest = new Set<string>()] = sections
  const indexed = /[[_.](\d{1,2})[\]_.]/.exec(field.name)
  const row = [text, ...field.sections].map(rowIn).find((number) => number !== undefined)
  return {
    field,
    words: withoutRow(part === undefined ? own : nearest, row),
    around: new Set(sections.flatMap((section) => [...section])),
    owner: [own, ...sections].map(ownerIn).find((owner) => owner !== undefined),
    unit: unitIn(`${text} ${field.placeholder}`),
    row,
    index: indexed?.[1] === undefined || field.label === '' ? undefined : Number(indexed[1]),
    part,
  }
}
