import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

const LEAST = 10

export interface PharmacyPhraseProps {
  shared: boolean
  /** The name of the key that pseudonyms are made under: workstations with one phrase show one name. */
  keyName: string
  /** More than one in the ledger: patients may stand there twice. */
  keysInLedger: number
  onShare: (phrase: string) => void
  t: Translate
}

/** The phrase that makes a patient one and the same on every workstation that was given it. */
export const PharmacyPhrase = ({ shared, keyName, keysInLedger, onShare, t }: PharmacyPhraseProps) => {
  const [phrase, setPhrase] = useState('')
  return (
    <details data-testid="pseudonyms" open={keysInLedger > 1}>
      <summary>{t('pharmacy.phrase')}</summary>
      <div class="data">
        <p class="muted">{t('pharmacy.phrase.what')}</p>
        <p data-testid="pseudonym-key">
          {t(shared ? 'pharmacy.phrase.shared' : 'pharmacy.phrase.own')} <code>{keyName}</code>
        </p>
        {keysInLedger > 1 && <p class="problem">{t('pharmacy.phrase.several', { count: keysInLedger })}</p>}
        <form
          class="actions"
          onSubmit={(event) => {
            event.preventDefault()
            if (phrase.trim().length < LEAST) return
            onShare(phrase.trim())
            setPhrase('')
          }}
        >
          <label>
            {t('pharmacy.phrase.new', { least: LEAST })}
            <input
              type="password"
              autocomplete="off"
              maxLength={500}
              value={phrase}
              onInput={(event) => setPhrase(event.currentTarget.value)}
            />
          </label>
          <button type="submit" data-testid="phrase-set" disabled={phrase.trim().length < LEAST}>
            {t('pharmacy.phrase.set')}
          </button>
        </form>
        <p class="muted">{t('pharmacy.phrase.from')}</p>
      </div>
    </details>
  )
}
