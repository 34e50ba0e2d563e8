import { useState } from 'preact/hooks'
import { parsePharmacyKey } from '../lib/forms/hand-over/pharmacy-key'
import type { SealFor } from '../lib/forms/hand-over/seal'
import type { Translate } from '../lib/platform/i18n'
import { CopyNote } from './copy-note'
import { unbroken } from './unbroken'

export interface CaseHandOverProps {
  leastLetters: number
  /** What the judgement was made from, as the pharmacist's page names it; null while it is not known. */
  fingerprint: string | null
  onCopy: (text: string) => Promise<boolean>
  /** Resolves once the file was given to the person; false when it could not be made. */
  onSeal: (key: SealFor) => Promise<boolean>
  t: Translate
}

/** Makes the one encrypted file for the pharmacist: under a passphrase told otherwise, or for the pharmacy's own key. */
export const CaseHandOver = ({ leastLetters, fingerprint, onCopy, onSeal, t }: CaseHandOverProps) => {
  const [typed, setTyped] = useState('')
  const [pharmacy, setPharmacy] = useState<ReturnType<typeof parsePharmacyKey>>(null)
  const [said, setSaid] = useState<'idle' | 'saved' | 'failed' | 'no-key'>('idle')
  const key: SealFor | null =
    pharmacy !== null
      ? { by: 'pharmacy', pharmacy }
      : typed.length >= leastLetters
        ? { by: 'passphrase', passphrase: typed }
        : null
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const read = parsePharmacyKey(await file.text())
    setPharmacy(read)
    setSaid(read === null ? 'no-key' : 'idle')
  }
  const seal = async (): Promise<void> => {
    if (key === null) return
    const done = await onSeal(key)
    if (done) setTyped('')
    setSaid(done ? 'saved' : 'failed')
  }
  return (
    <details class="hand-over" data-testid="hand-over">
      <summary>{t('handOver.title')}</summary>
      <p class="muted">{t('handOver.what')}</p>
      <div class="field">
        <label for="hand-over-passphrase">{t('handOver.passphrase', { least: leastLetters })}</label>
        <input
          id="hand-over-passphrase"
          type="password"
          autocomplete="off"
          disabled={pharmacy !== null}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <label for="hand-over-key">{t('handOver.key')}</label>
        <input
          id="hand-over-key"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </div>
      {pharmacy !== null && <p>{t('handOver.for', { name: pharmacy.name })}</p>}
      <button type="button" data-testid="hand-over-save" disabled={key === null} onClick={() => void seal()}>
        {t('handOver.save')}
      </button>
      {fingerprint !== null && (
        <>
          <p>
            {t('fingerprint.label')} <code data-testid="fingerprint">{unbroken(fingerprint)}</code>
            <br />
            <span class="muted">{t('fingerprint.what')}</span>
          </p>
          <CopyNote label="fingerprint.copy" textOf={() => fingerprint} onCopy={onCopy} t={t} />
        </>
      )}
      <p role="status">{said === 'idle' ? '' : t(`handOver.${said}`)}</p>
    </details>
  )
}
