import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { LanguageChoice } from './language-choice'

export type PharmacySection = 'verify' | 'receipts' | 'ledger' | 'register'
export const PHARMACY_SECTIONS: readonly PharmacySection[] = ['verify', 'receipts', 'ledger', 'register']

export interface PharmacySideProps {
  section: PharmacySection
  lang: Lang
  who: string
  centre: string
  pharmacist: boolean
  onPharmacist: (on: boolean) => void
  onLang: (lang: Lang) => void
  onWho: (who: string) => void
  onCentre: (centre: string) => void
  t: Translate
}

/** The list on the left of the workbench: its sections, who signs, for which centre, the language. */
export const PharmacySide = ({
  section,
  lang,
  who,
  centre,
  pharmacist,
  onPharmacist,
  onLang,
  onWho,
  onCentre,
  t,
}: PharmacySideProps) => (
  <header class="side">
    <strong class="name">{t('app.name')}</strong>
    <nav aria-label={t('pharmacy.sections')}>
      <ul class="plain">
        {PHARMACY_SECTIONS.map((one) => (
          <li key={one}>
            <a href={`#${one}`} aria-current={one === section ? 'page' : undefined} data-section={one}>
              {t(`pharmacy.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <label>
      {t('who.label')}
      <input type="text" data-testid="who" value={who} onChange={(event) => onWho(event.currentTarget.value)} />
    </label>
    <label>
      {t('pharmacy.centre')}
      <input
        type="text"
        data-testid="centre"
        value={centre}
        onChange={(event) => onCentre(event.currentTarget.value)}
      />
    </label>
    <label class="check">
      <input
        type="checkbox"
        data-testid="pharmacist"
        checked={pharmacist}
        onChange={(event) => onPharmacist(event.currentTarget.checked)}
      />
      {t('pharmacy.role')}
    </label>
    <LanguageChoice lang={lang} onLang={onLang} t={t} />
  </header>
)
