import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'
import type { VaultReport } from '../lib/platform/vault-messages'

export interface VaultBoxProps {
  vault: VaultReport
  /** The last refusal in words; null when there is none. */
  refused: string | null
  leastLetters: number
  onUnlock: (passphrase: string) => void
  onLock: () => void
  onPassphrase: (passphrase: string | null) => void
  /** What else there is to say about keeping them. */
  children?: ComponentChildren
  t: Translate
}

/** How the requests on this computer are locked, and the way to open, lock or lock them better. */
export const VaultBox = (props: VaultBoxProps) => {
  const { vault, refused, leastLetters, onUnlock, onLock, onPassphrase, children, t } = props
  const lacks = vault.required && vault.by === 'device'
  return (
    <section class="vault" data-testid="vault" data-by={vault.by} data-locked={vault.locked}>
      {vault.locked ? (
        <>
          <p class="note">{t('problem.locked')}</p>
          <Unlock onUnlock={onUnlock} t={t} />
        </>
      ) : (
        <details open={lacks}>
          <summary>{t('vault.title')}</summary>
          {lacks && <p class="note">{t('problem.passphrase-required')}</p>}
          <p class="muted">{t(`vault.${vault.by}`)}</p>
          {children}
          <NewPassphrase least={leastLetters} onPassphrase={onPassphrase} t={t} />
          {vault.by === 'passphrase' && (
            <p>
              <button type="button" data-testid="lock" onClick={onLock}>
                {t('vault.lock')}
              </button>{' '}
              {!vault.required && (
                <button type="button" class="link" onClick={() => onPassphrase(null)}>
                  {t('vault.drop')}
                </button>
              )}
            </p>
          )}
        </details>
      )}
      {refused !== null && (
        <p class="field-problem" role="alert">
          {refused}
        </p>
      )}
    </section>
  )
}

const Unlock = ({ onUnlock, t }: Pick<VaultBoxProps, 'onUnlock' | 't'>) => {
  const [typed, setTyped] = useState('')
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault()
        onUnlock(typed)
        setTyped('')
      }}
    >
      <label for="vault-enter">{t('vault.enter')}</label>
      <input
        id="vault-enter"
        type="password"
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="primary" disabled={typed === ''}>
        {t('vault.unlock')}
      </button>
    </form>
  )
}

interface NewPassphraseProps {
  least: number
  onPassphrase: (passphrase: string) => void
  t: Translate
}

const NewPassphrase = ({ least, onPassphrase, t }: NewPassphraseProps) => {
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const differ = again !== '' && again !== typed
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault()
        onPassphrase(typed)
        setTyped('')
        setAgain('')
      }}
    >
      <label for="vault-new">{t('vault.new', { least })}</label>
      <input
        id="vault-new"
        type="password"
        autocomplete="new-password"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <label for="vault-again">{t('vault.again')}</label>
      <input
        id="vault-again"
        type="password"
        autocomplete="new-password"
        aria-invalid={differ}
        value={again}
        onInput={(event) => setAgain(event.currentTarget.value)}
      />
      {differ && <p class="field-problem">{t('vault.differ')}</p>}
      <button type="submit" disabled={typed.length < least || again !== typed}>
        {t('vault.set')}
      </button>
    </form>
  )
}
