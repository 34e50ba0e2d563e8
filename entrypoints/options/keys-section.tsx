import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { SignAs } from '../../components/options-sign-as'
import { PackKeys } from '../../components/pack-keys'
import { PackRefusal } from '../../components/pack-refusal'
import type { Refusal } from '../../lib/packs/refusal'
import { KeyFile } from '../../lib/packs/trust/key-file'
import { keyId, type TrustedKey } from '../../lib/packs/trust/trusted-key'
import { send } from '../../lib/platform/send'
import { LockedBy } from './locked-by'
import type { Signed } from './signed'

interface Proposed {
  file: KeyFile
  kid: string
}

/** Whose signature counts here: add a key after comparing its fingerprint, hand over to a new one, revoke. */
export const KeysSection = ({ who, lang, t, onWho }: Signed & { onWho: (who: string) => void }) => {
  const [keys, setKeys] = useState<TrustedKey[]>([])
  const [proposed, setProposed] = useState<Proposed | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)

  const refresh = useCallback(async () => {
    const reply = await send('list-keys', {})
    if (reply.ok) setKeys(reply.value)
    else setSaid(t('options.failed', { detail: reply.problem.detail }))
  }, [t])
  useEffect(() => void refresh(), [refresh])

  const named = (): boolean => {
    if (who.trim() === '') setSaid(t('options.who.missing'))
    return who.trim() !== ''
  }

  /** A public key, or an old key's statement that a new one takes over. */
  const open = async (file: File | undefined) => {
    setSaid('')
    setRefusal(null)
    setProposed(null)
    if (file === undefined || !named()) return
    const text = await file.text()
    const json = readJson(text)
    const key = KeyFile.safeParse(json)
    if (key.success) return setProposed({ file: key.data, kid: await keyId(key.data.key) })
    if (typeof json !== 'object' || json === null || !('signature' in json)) {
      const issue = key.error.issues[0]
      return setSaid(t('packs.keys.bad', { file: file.name, why: `${issue?.path.join('.')} ${issue?.message}` }))
    }
    const reply = await send('rotate-key', { statement: text, who })
    if (!reply.ok) setSaid(t('options.failed', { detail: reply.problem.detail }))
    else if (reply.value.ok) setSaid(t('packs.keys.handedOver'))
    else setRefusal(reply.value.refusal)
    await refresh()
  }

  const trust = async () => {
    if (proposed === null || !named()) return
    const reply = await send('add-key', { file: proposed.file, who })
    setSaid(reply.ok ? t('packs.keys.added', { name: proposed.file.name }) : t('packs.keys.known'))
    setProposed(null)
    await refresh()
  }

  const revoke = async (kid: string) => {
    if (!named()) return
    const reply = await send('revoke-key', { kid, who })
    setSaid(reply.ok ? t('packs.keys.revoked') : t('options.failed', { detail: reply.problem.detail }))
    await refresh()
  }

  return (
    <section aria-labelledby="keys-title">
      <h1 id="keys-title">{t('options.keys')}</h1>
      <p class="muted">{t('packs.keys.what')}</p>
      <LockedBy feature="keys" t={t}>
        <div class="actions">
          <SignAs who={who} onWho={onWho} t={t} />
          <input
            ref={input}
            type="file"
            hidden
            data-testid="key-file"
            aria-label={t('packs.keys.add')}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              event.currentTarget.value = ''
              void open(file)
            }}
          />
          <button type="button" class="primary" data-testid="key-add" onClick={() => input.current?.click()}>
            {t('packs.keys.add')}
          </button>
        </div>
      </LockedBy>
      <p role="status" class="said" data-testid="keys-said">
        {said}
      </p>
      {refusal !== null && <PackRefusal refusal={refusal} t={t} />}
      <PackKeys
        keys={keys}
        proposed={proposed}
        onTrust={() => void trust()}
        onDismiss={() => setProposed(null)}
        onRevoke={(kid) => void revoke(kid)}
        lang={lang}
        t={t}
      />
    </section>
  )
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
