import { useRef, useState } from 'preact/hooks'
import { SignAs } from '../../components/options-sign-as'
import { BackupCompared } from '../../components/pack-backup'
import type { Problem, Response } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'
import { MIN_PASSPHRASE } from '../../lib/platform/vault-messages'
import { LockedBy } from './locked-by'
import { saveText } from './save-text'
import type { Signed } from './signed'

type Opened = Response<'open-backup'> & { file: string }

/** One encrypted file out; in again after it was said what it replaces. */
export const BackupSection = ({ who, today, lang, t, onWho }: Signed & { onWho: (who: string) => void }) => {
  const [passphrase, setPassphrase] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const ready = passphrase.length >= MIN_PASSPHRASE

  const failed = ({ code, detail }: Problem): string => {
    if (code === 'wrong-passphrase') return t('packs.backup.wrong')
    return code === 'newer-version-exists' ? t('packs.backup.newer') : t('options.failed', { detail })
  }
  const named = (): boolean => {
    if (who.trim() === '') setSaid(t('options.who.missing'))
    return who.trim() !== ''
  }

  const make = async () => {
    if (!named()) return
    const reply = await send('make-backup', { passphrase, who })
    if (!reply.ok) return setSaid(failed(reply.problem))
    saveText(`sidelight-backup-${today}.jwe`, reply.value.file, 'application/jose')
    setSaid(t('packs.backup.made'))
  }

  const open = async (chosen: File | undefined) => {
    setOpened(null)
    if (chosen === undefined) return
    const file = await chosen.text()
    const reply = await send('open-backup', { file, passphrase })
    if (!reply.ok) return setSaid(failed(reply.problem))
    setSaid('')
    setOpened({ ...reply.value, file })
  }

  const restore = async () => {
    if (opened === null || !named()) return
    const reply = await send('restore-backup', { file: opened.file, passphrase, who })
    setOpened(null)
    setSaid(reply.ok ? t('packs.backup.restored') : failed(reply.problem))
  }

  return (
    <section aria-labelledby="backup-title">
      <h1 id="backup-title">{t('options.backup')}</h1>
      <p class="muted">{t('packs.backup.what')}</p>
      <LockedBy feature="backup" t={t}>
        <div class="actions">
          <SignAs who={who} onWho={onWho} t={t} />
          <label>
            {t('packs.backup.passphrase')}
            <input
              type="password"
              autocomplete="new-password"
              data-testid="backup-passphrase"
              value={passphrase}
              onInput={(event) => setPassphrase(event.currentTarget.value)}
            />
          </label>
          <button type="button" class="primary" data-testid="backup-make" disabled={!ready} onClick={() => void make()}>
            {t('packs.backup.make')}
          </button>
          <input
            ref={input}
            type="file"
            hidden
            data-testid="backup-file"
            aria-label={t('packs.backup.choose')}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0]
              event.currentTarget.value = ''
              void open(chosen)
            }}
          />
          <button type="button" data-testid="backup-choose" disabled={!ready} onClick={() => input.current?.click()}>
            {t('packs.backup.choose')}
          </button>
        </div>
        <p class="muted">{t('packs.backup.lost')}</p>
        {opened !== null && (
          <BackupCompared
            {...opened}
            onRestore={() => void restore()}
            onDiscard={() => setOpened(null)}
            lang={lang}
            t={t}
          />
        )}
      </LockedBy>
      <p role="status" class="said" data-testid="backup-said">
        {said}
      </p>
    </section>
  )
}
