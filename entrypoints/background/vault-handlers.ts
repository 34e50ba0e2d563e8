import { disarmRequest } from '../../lib/platform/armed-request'
import type { Handlers } from '../../lib/platform/router'
import { keepUnlocked, lockKey, unlockedKey } from '../../lib/platform/unlocked-key'
import type { VAULT_MESSAGES, VaultReport } from '../../lib/platform/vault-messages'
import type { Stored } from '../../lib/storage/stored'
import { relockVault, unlockVault, vaultState } from '../../lib/storage/vault-row'
import { keepingRules } from './keep-house'

const needsPassphrase: Stored<never> = {
  ok: false,
  problem: { code: 'passphrase-required', detail: 'requests are kept under a passphrase here' },
}

/** Refuses when only a passphrase will do and there is none; null when all is well. */
export const lacksPassphrase = async (): Promise<Stored<never> | null> => {
  if (!(await keepingRules()).passphraseRequired) return null
  const state = await vaultState(Date.now())
  return state.ok && state.value.by === 'device' ? needsPassphrase : null
}

const report = async (): Promise<Stored<VaultReport>> => {
  const now = Date.now()
  const state = await vaultState(now)
  if (!state.ok) return state
  const locked = state.value.by === 'passphrase' && (await unlockedKey(now)) === undefined
  const { passphraseRequired } = await keepingRules()
  return { ok: true, value: { ...state.value, locked, required: passphraseRequired } }
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
      await Promise.all([lockKey(), disarmRequest()])
      return report()
    },
  },
  'set-passphrase': {
    from: 'panel',
    handle: async ({ passphrase }) => {
      if (passphrase === null && (await keepingRules()).passphraseRequired) return needsPassphrase
      const done = await relockVault(passphrase, await unlockedKey(Date.now()))
      if (!done.ok) return done
      await Promise.all([lockKey(), disarmRequest()])
      return report()
    },
  },
}
