import type { Translate } from '../lib/platform/i18n'

export interface WhoFieldProps {
  who: string
  onWho: (who: string) => void
  t: Translate
}

/** Who answers: an attestation without a name is worth nothing. */
export const WhoField = ({ who, onWho, t }: WhoFieldProps) => (
  <label class="line">
    <span>{t('who.label')}</span>
    <input
      value={who}
      autocomplete="off"
      data-testid="who"
      placeholder={t('who.why')}
      onInput={(event) => onWho(event.currentTarget.value)}
    />
  </label>
)
