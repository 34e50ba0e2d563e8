import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

const LANGS: readonly { lang: Lang; name: string }[] = [
  { lang: 'en', name: 'English' },
  { lang: 'fr', name: 'Français' },
  { lang: 'nl', name: 'Nederlands' },
]

export interface LanguageChoiceProps {
  lang: Lang
  onLang: (lang: Lang) => void
  /** Where space is short the label is only heard: each language names itself. */
  quiet?: boolean
  t: Translate
}

/** The interface's language, each named in itself so that a person finds their own. */
export const LanguageChoice = ({ lang, onLang, quiet = false, t }: LanguageChoiceProps) => (
  <label>
    {quiet ? <span class="visually-hidden">{t('app.language')}</span> : t('app.language')}
    <select
      value={lang}
      data-testid="language"
      onChange={(event) => {
        const chosen = LANGS.find((one) => one.lang === event.currentTarget.value)
        if (chosen) onLang(chosen.lang)
      }}
    >
      {LANGS.map((one) => (
        <option key={one.lang} value={one.lang} lang={one.lang}>
          {one.name}
        </option>
      ))}
    </select>
  </label>
)
