import { useEffect, useState } from 'preact/hooks'
import { PharmacyKeyBox } from '../../components/pharmacy-key-box'
import type { HandOver } from '../../lib/forms/hand-over/hand-over'
import { type HandOverProblem, openHandOver } from '../../lib/forms/hand-over/open'
import { type PharmacyKey, pharmacyFingerprint } from '../../lib/forms/hand-over/pharmacy-key'
import { send } from '../../lib/platform/send'
import type { Desk } from './desk'
import { saveText } from './save-text'

/** With the passphrase where one was typed, else with the pharmacy's own key, which only the background holds. */
const openWith = async (text: string, passphrase: string): Promise<HandOver | HandOverProblem | 'no-key' | null> => {
  if (passphrase !== '') {
    const read = await openHandOver(text, { by: 'passphrase', passphrase })
    return read.ok ? read.value : read.problem
  }
  const reply = await send('open-hand-over', { text })
  if (!reply.ok) return null
  return reply.value.opened ? reply.value.handOver : reply.value.problem
}

/** Opens the prescriber's file, and keeps the key that it can be sealed for. */
export const HandOverBox = ({ onOpen, centre, t }: { onOpen: (handOver: HandOver) => void } & Desk) => {
  const [passphrase, setPassphrase] = useState('')
  const [said, setSaid] = useState('')
  const [own, setOwn] = useState<PharmacyKey | null>(null)
  const [fingerprint, setFingerprint] = useState('')
  const show = async (key: PharmacyKey | null) => {
    setOwn(key)
    setFingerprint(key === null ? '' : await pharmacyFingerprint(key))
  }
  useEffect(() => {
    void send('pharmacy-key', {}).then((reply) => (reply.ok ? show(reply.value.key) : undefined))
  }, [])
  const open = async (file: File | undefined) => {
    if (file === undefined) return
    const read = await openWith(await file.text(), passphrase)
    if (read === null) return setSaid(t('pharmacy.failed', { detail: '' }))
    if (typeof read === 'string') return setSaid(t(`pharmacy.handOver.${read}`))
    setSaid('')
    setPassphrase('')
    onOpen(read)
  }
  const make = async (name: string) => {
    const reply = await send('make-pharmacy-key', { name })
    if (reply.ok) await show(reply.value.key)
    else setSaid(t('pharmacy.failed', { detail: reply.problem.detail }))
  }
  return (
    <>
      <div class="actions">
        <label>
          {t('pharmacy.passphrase')}
          <input
            type="password"
            autocomplete="off"
            data-testid="passphrase"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('pharmacy.handOver')}
          <input
            type="file"
            data-testid="hand-over"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              event.currentTarget.value = ''
              void open(file)
            }}
          />
        </label>
      </div>
      <p role="status" class="said" data-testid="hand-over-said">
        {said}
      </p>
      <PharmacyKeyBox
        pharmacyKey={own}
        fingerprint={fingerprint}
        centre={centre}
        onMake={(name) => void make(name)}
        onExport={(key) =>
          saveText('sidelight-pharmacy-key.json', `${JSON.stringify(key, null, 2)}\n`, 'application/json')
        }
        t={t}
      />
    </>
  )
}
