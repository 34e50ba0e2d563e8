import type { ComponentChildren } from 'preact'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { LanguageChoice } from './language-choice'

export type Section =
  | 'programs'
  | 'keys'
  | 'lookup'
  | 'lists'
  | 'halfLives'
  | 'synonyms'
  | 'hints'
  | 'editor'
  | 'site'
  | 'backup'
  | 'audit'
  | 'about'

export interface OptionsHeaderProps {
  sections: readonly Section[]
  section: Section
  lang: Lang
  onLang: (lang: Lang) => void
  children?: ComponentChildren
  t: Translate
}

/** The list on the left: sections as links, so that each has an address. */
export const OptionsHeader = ({ sections, section, lang, onLang, children, t }: OptionsHeaderProps) => (
  <header class="side">
    <strong class="name">{t('app.name')}</strong>
    <nav aria-label={t('options.sections')}>
      <ul class="plain">
        {sections.map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === section ? 'page' : undefined} data-section={one}>
              {t(`options.${one}`)}
            </a>
          </li>
        ))}
        <li>
          <a href="/pharmacy.html" data-testid="to-pharmacy">
            {t('options.pharmacy')}
          </a>
        </li>
      </ul>
    </nav>
    <LanguageChoice lang={lang} onLang={onLang} t={t} />
    {children}
  </header>
)
