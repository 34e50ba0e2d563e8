import i18next, { type i18n } from 'i18next'
import type { Lang } from '../../model/text'
import en from './en.json'
import fr from './fr.json'
import nl from './nl.json'

/** A key without i18next's plural suffix, so that `t('read.summary', { count })` is typed. */
type Unplural<K> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K
export type Key = Unplural<keyof typeof en>
export type Translate = (key: Key, values?: Record<string, string | number>) => string

const bundles: Record<Lang, Record<string, string>> = { en, fr, nl }

/** The interface's strings in one language; text is escaped by the view, not here. */
export const translator = (lang: Lang): Translate => {
  const instance: i18n = i18next.createInstance()
  void instance.init({
    lng: lang,
    fallbackLng: 'en',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [lang]: { translation: bundles[lang] }, en: { translation: en } },
  })
  return (key, values) => instance.t(key, values ?? {})
}

/** The first of the browser's languages that Sidelight speaks; English when none. */
export const preferredLang = (languages: readonly string[]): Lang => {
  for (const tag of languages) {
    const primary = tag.slice(0, 2).toLowerCase()
    if (primary === 'en' || primary === 'fr' || primary === 'nl') return primary
  }
  return 'en'
}
