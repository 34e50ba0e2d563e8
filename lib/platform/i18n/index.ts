import type { Lang } from '../../model/text'
import { WORDS } from './words'

/** A key without i18next's plural suffix, so that `t('read.summary', { count })` is typed. */
type Unplural<K> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K
export type Key = Unplural<keyof typeof WORDS.en>
export type Translate = (key: Key, values?: Record<string, string | number>) => string

const bundles: Record<Lang, Record<string, string>> = WORDS

/**
 * The interface's strings in one language; text is escaped by the view, not here. `count` chooses between `_one` and `_other` as
 * the language counts; what a language does not say stands in English.
 */
export const translator = (lang: Lang): Translate => {
  const plurals = new Intl.PluralRules(lang)
  const own = bundles[lang]
  return (key, values = {}) => {
    const counted =
      typeof values.count === 'number' ? [`${key}_${plurals.select(values.count)}`, `${key}_other`, key] : [key]
    const said = counted.map((one) => own[one] ?? bundles.en[one]).find((text) => text !== undefined) ?? key
    return said.replace(/\{\{\s*(\w+)\s*\}\}/g, (hole, name: string) => String(values[name] ?? hole))
  }
}

/** The first of the browser's languages that Sidelight speaks; English when none. */
export const preferredLang = (languages: readonly string[]): Lang => {
  for (const tag of languages) {
    const primary = tag.slice(0, 2).toLowerCase()
    if (primary === 'en' || primary === 'fr' || primary === 'nl') return primary
  }
  return 'en'
}
