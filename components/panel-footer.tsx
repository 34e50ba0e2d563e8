import type { ComponentChildren } from 'preact'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { LanguageChoice } from './language-choice'

export interface PanelFooterProps {
  lang: Lang
  onLang: (lang: Lang) => void
  children?: ComponentChildren
  t: Translate
}

/** What is chosen once and looked at seldom: the language, the site, and what the panel is not. */
export const PanelFooter = ({ lang, onLang, children, t }: PanelFooterProps) => (
  <footer>
    <div class="footer-line">
      <LanguageChoice lang={lang} onLang={onLang} quiet t={t} />
      {children}
    </div>
    <p class="muted">{t('app.decisionSupport')}</p>
  </footer>
)
