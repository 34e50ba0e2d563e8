import { useState } from 'preact/hooks'
import type { PharmacyKey } from '../lib/forms/hand-over/pharmacy-key'
import type { Translate } from '../lib/platform/i18n'

export interface PharmacyKeyBoxProps {
  /** The public half; null before it was made. */
  pharmacyKey: PharmacyKey | null
  /** Told over the phone to make sure that the file is this pharmacy's. */
  fingerprint: string
  centre: string
  onMake: (name: string) => void
  onExport: (key: PharmacyKey) => void
  t: Translate
}

/** The pharmacy's own key: prescribers who have its public half need no passphrase, and only this browser opens what they seal. */
export const PharmacyKeyBox = ({ pharmacyKey, fingerprint, centre, onMake, onExport, t }: PharmacyKeyBoxProps) => {
  const [name, setName] = useState<string | null>(null)
  const written = (name ?? centre).trim()
  return (
    <details data-testid="pharmacy-key">
      <summary>{t('pharmacy.key')}</summary>
      <div class="data">
        <p class="muted">{t('pharmacy.key.what')}</p>
        {pharmacyKey === null ? (
          <form
            class="actions"
            onSubmit={(event) => {
              event.preventDefault()
              if (written !== '') onMake(written)
            }}
          >
            <label>
              {t('pharmacy.key.name')}
              <input
                type="text"
                maxLength={200}
                value={name ?? centre}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </label>
            <button type="submit" data-testid="key-make" disabled={written === ''}>
              {t('pharmacy.key.make')}
            </button>
          </form>
        ) : (
          <>
            <dl>
              <dt>{t('pharmacy.key.name')}</dt>
              <dd>{pharmacyKey.name}</dd>
              <dt>{t('pharmacy.key.fingerprint')}</dt>
              <dd class="fingerprint" data-testid="key-fingerprint">
                {fingerprint}
              </dd>
            </dl>
            <button type="button" data-testid="key-export" onClick={() => onExport(pharmacyKey)}>
              {t('pharmacy.key.export')}
            </button>
          </>
        )}
      </div>
    </details>
  )
}
