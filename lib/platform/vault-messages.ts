import { z } from 'zod'

export const MIN_PASSPHRASE = 10
const Passphrase = z.string().min(MIN_PASSPHRASE).max(500)

/** How the requests are locked, and whether they can be read now. `waitMs`: too many wrong passphrases, none is tried before. */
export const VaultReport = z.strictObject({
  by: z.enum(['device', 'passphrase']),
  locked: z.boolean(),
  waitMs: z.number(),
  /** Only a passphrase will do: the person or the organisation says so. */
  required: z.boolean(),
})
export type VaultReport = z.infer<typeof VaultReport>

/** Messages about the lock of the requests. A passphrase crosses once and is kept nowhere. */
export const VAULT_MESSAGES = {
  'vault-state': { request: z.strictObject({}), response: VaultReport },
  'unlock-vault': { request: z.strictObject({ passphrase: z.string().max(500) }), response: VaultReport },
  'lock-vault': { request: z.strictObject({}), response: VaultReport },
  /** Null goes back to the key of this browser. Only while unlocked. */
  'set-passphrase': { request: z.strictObject({ passphrase: Passphrase.nullable() }), response: VaultReport },
} as const
