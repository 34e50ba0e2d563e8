import type { ComponentChildren } from 'preact'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface PanelFooterProps {
  lang: Lang
  onLang: (lang: Lang) => void
  children?: ComponentChildren
  t: Translate
}

const LANGS: readonly { lang: Lang; name: string }[] = [
  { lang: 'en', name: 'English' },
  { lang: 'fr', name: 'Français' },
  { lang: 'nl', name: 'Nederlands' },
]

/** What is chosen once and looked at seldom: the language, the site, and what the panel is not. */
export const PanelFooter = ({ lang, onLang, children, t }: PanelFooterProps) => (
  <footer>
    <div class="footer-line">
      <label>
        <span class="visually-hidden">{t('app.language')}</span>
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
      {children}
    </div>
    <p class="muted">{t('app.decisionSupport')}</p>
  </footer>
)
