import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { keepUnlocked, LOCKS_AFTER_MS, lockKey, unlockedKey } from '../../../lib/platform/unlocked-key'
import { MIN_PASSPHRASE, VAULT_MESSAGES } from '../../../lib/platform/vault-messages'

beforeEach(() => fakeBrowser.reset())

describe('the open key of the requests', () => {
  it('stays open while it is used, and locks itself a quarter of an hour after the last use', async () => {
    await keepUnlocked('key', 0)
    expect(await unlockedKey(LOCKS_AFTER_MS - 1)).toBe('key')
    expect(await unlockedKey(2 * LOCKS_AFTER_MS - 2)).toBe('key')
    expect(await unlockedKey(3 * LOCKS_AFTER_MS)).toBeUndefined()
    expect(await fakeBrowser.storage.session.get(null)).toEqual({})
  })

  it('is gone once it is locked, and is never on the disk', async () => {
    await keepUnlocked('key', 0)
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('key')
    await lockKey()
    expect(await unlockedKey(1)).toBeUndefined()
  })

  it('a passphrase of nine letters is refused, of ten taken', () => {
    const { request } = VAULT_MESSAGES['set-passphrase']
    expect(request.safeParse({ passphrase: 'x'.repeat(MIN_PASSPHRASE - 1) }).success).toBe(false)
    expect(request.safeParse({ passphrase: 'x'.repeat(MIN_PASSPHRASE) }).success).toBe(true)
  })
})
