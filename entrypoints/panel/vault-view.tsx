import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { VaultBox } from '../../components/vault-box'
import type { Translate } from '../../lib/platform/i18n'
import type { Reply } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'
import type { VaultReport } from '../../lib/platform/vault-messages'
import { openDraft } from './drafts'
import type { PanelState } from './state'
import type { Store } from './store'

/** As the background asks of a passphrase; a shorter one is refused there. */
const LEAST_LETTERS = 10

/** The lock of the requests, above their list; once open, the request that waited for it is shown. */
export const VaultView = ({
  store,
  children,
  t,
}: {
  store: Store<PanelState>
  children?: ComponentChildren
  t: Translate
}) => {
  const [vault, setVault] = useState<VaultReport | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const take = (reply: Reply<VaultReport>) => {
    if (reply.ok) setVault(reply.value)
    setRefused(reply.ok ? null : t(`problem.${reply.problem.code}`))
    const { waiting } = store.get()
    if (reply.ok && !reply.value.locked && waiting) void openDraft(store, waiting)
  }
  useEffect(() => void send('vault-state', {}).then(take), [])
  if (vault === null) return null
  return (
    <VaultBox
      vault={vault}
      refused={refused}
      leastLetters={LEAST_LETTERS}
      onUnlock={(passphrase) => void send('unlock-vault', { passphrase }).then(take)}
      onLock={() => void send('lock-vault', {}).then(take)}
      onPassphrase={(passphrase) => void send('set-passphrase', { passphrase }).then(take)}
      t={t}
    >
      {children}
    </VaultBox>
  )
}
