import type { Handlers } from '../../lib/platform/router'
import { keepUnlocked, lockKey, unlockedKey } from '../../lib/platform/unlocked-key'
import type { VAULT_MESSAGES, VaultReport } from '../../lib/platform/vault-messages'
import type { Stored } from '../../lib/storage/stored'
import { relockVault, unlockVault, vaultState } from '../../lib/storage/vault-row'

const report = async (): Promise<Stored<VaultReport>> => {
  const now = Date.now()
  const state = await vaultState(now)
  if (!state.ok) return state
  const locked = state.value.by === 'passphrase' && (await unlockedKey(now)) === undefined
  return { ok: true, value: { ...state.value, locked } }
}

/** What the background does about the lock of the requests: it alone holds the open key. */
export const vaultHandlers: Pick<Handlers, keyof typeof VAULT_MESSAGES> = {
  'vault-state': { from: 'panel', handle: report },
  'unlock-vault': {
    from: 'panel',
    handle: async ({ passphrase }) => {
      const opened = await unlockVault(passphrase, Date.now())
      if (!opened.ok) return opened
      await keepUnlocked(opened.value.privateKey, Date.now())
      return report()
    },
  },
  'lock-vault': {
    from: 'panel',
    handle: async () => {
      await lockKey()
      return report()
    },
  },
  'set-passphrase': {
    from: 'panel',
    handle: async ({ passphrase }) => {
      const done = await relockVault(passphrase, await unlockedKey(Date.now()))
      if (!done.ok) return done
      await lockKey()
      return report()
    },
  },
}
