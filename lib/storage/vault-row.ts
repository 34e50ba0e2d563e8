import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { Stored } from './stored'
import { newVaultKeys } from './vault'
import { unwrap, type WrappedKey, wrapForDevice, wrapForPassphrase } from './wrapped-key'

/** The one vault of this browser. */
export interface VaultRow {
  id: 'vault'
  publicKey: string
  wrapped: WrappedKey
  /** Wrong passphrases in a row, and until when (epoch ms) none is tried. */
  failures: number
  waitUntil: number
}

export interface VaultState {
  by: WrappedKey['by']
  waitMs: number
}

/** The vault, made under a key of this browser when there is none yet. */
export const vaultRow = async (): Promise<VaultRow> => {
  const known: VaultRow | undefined = await db().vault.get('vault')
  if (known !== undefined) return known
  const { publicKey, privateKey } = await newVaultKeys()
  const wrapped = await wrapForDevice(privateKey)
  const fresh: VaultRow = { id: 'vault', publicKey, wrapped, failures: 0, waitUntil: 0 }
  // Two tabs may get here at once: the first one in the database wins, for both.
  return db().transaction('rw', db().vault, async () => {
    const meanwhile: VaultRow | undefined = await db().vault.get('vault')
    if (meanwhile !== undefined) return meanwhile
    await db().vault.add(fresh)
    return fresh
  })
}

export const vaultState = (now: number): Promise<Stored<VaultState>> =>
  guarded(async () => {
    const { wrapped, waitUntil } = await vaultRow()
    return stored({ by: wrapped.by, waitMs: Math.max(0, waitUntil - now) })
  })

const FREE_TRIES = 3
const LONGEST_WAIT_MS = 15 * 60_000

/** Three tries are free; then 2, 4, 8 … seconds, to a quarter of an hour. Kept with the vault: a restart does not shorten it. */
export const waitAfter = (failures: number): number =>
  failures < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (failures - FREE_TRIES + 1))

/** The private key by a passphrase; `wrong-passphrase`, or `wait` while too many wrong ones were tried. */
export const unlockVault = (passphrase: string, now: number): Promise<Stored<{ privateKey: string }>> =>
  guarded(async (): Promise<Stored<{ privateKey: string }>> => {
    const { wrapped, waitUntil } = await vaultRow()
    if (waitUntil > now) return wait(waitUntil - now)
    const privateKey = await unwrap(wrapped, passphrase)
    // Counted from what stands there now: two tries at once are two.
    const failures = await db().transaction('rw', db().vault, async () => {
      const row: VaultRow | undefined = await db().vault.get('vault')
      const count = privateKey === undefined ? (row?.failures ?? 0) + 1 : 0
      await db().vault.update('vault', { failures: count, waitUntil: count === 0 ? 0 : now + waitAfter(count) })
      return count
    })
    if (privateKey !== undefined) return stored({ privateKey })
    const ms = waitAfter(failures)
    return ms > 0
      ? wait(ms)
      : { ok: false, problem: { code: 'wrong-passphrase', detail: 'the passphrase does not open it' } }
  })

const wait = (ms: number): Stored<never> => ({
  ok: false,
  problem: { code: 'wait', detail: `${Math.ceil(ms / 1000)}` },
})

/**
 * Locks the vault's key anew, under a passphrase or (null) under a key of this browser. The drafts stay as they are. `locked` when
 * the key is not open: pass the unlocked one.
 */
export const relockVault = (
  passphrase: string | null,
  unlocked: string | undefined,
): Promise<Stored<Record<string, never>>> =>
  guarded(async (): Promise<Stored<Record<string, never>>> => {
    const privateKey = await privateKeyOf(await vaultRow(), unlocked)
    if (privateKey === undefined) return { ok: false, problem: { code: 'locked', detail: 'the requests are locked' } }
    const wrapped =
      passphrase === null ? await wrapForDevice(privateKey) : await wrapForPassphrase(privateKey, passphrase)
    await db().vault.update('vault', { wrapped, failures: 0, waitUntil: 0 })
    return stored({})
  })

/** The private key when it is at hand: unlocked, or under the key of this browser. */
export const privateKeyOf = async ({ wrapped }: VaultRow, unlocked: string | undefined): Promise<string | undefined> =>
  wrapped.by === 'device' ? unwrap(wrapped, undefined) : unlocked
