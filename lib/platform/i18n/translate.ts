import type { Lang } from '../../model/text'
import type { WORDS } from './words'

/** The strings of some areas in one language. */
export type Words = Readonly<Record<string, string>>

/** A key without its plural suffix, so that `t('read.summary', { count })` is typed. */
type Unplural<K> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K
export type Key = Unplural<keyof typeof WORDS.en>
export type Translate = (key: Key, values?: Record<string, string | number>) => string

/**
 * Speaks with the strings given; text is escaped by the view, not here. `count` chooses between `_one` and `_other` as the
 * language counts, and numbers are written as it writes them. A key that the strings do not hold is shown as it is: that it never happens is tested.
 */
export const translate = (words: Words, lang: Lang): Translate => {
  const plurals = new Intl.PluralRules(lang)
  const numbers = new Intl.NumberFormat(lang)
  const written = (value: string | number): string => (typeof value === 'number' ? numbers.format(value) : value)
  return (key, values = {}) => {
    const counted =
      typeof values.count === 'number' ? [`${key}_${plurals.select(values.count)}`, `${key}_other`, key] : [key]
    const said = counted.map((one) => words[one]).find((text) => text !== undefined) ?? key
    return said.replace(/\{\{\s*(\w+)\s*\}\}/g, (hole, name: string) => written(values[name] ?? hole))
  }
}
