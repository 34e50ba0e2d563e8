import { browser } from 'wxt/browser'
import { z } from 'zod'

const KEY = 'vault-key'
/** So long after the last use the requests lock themselves. */
export const LOCKS_AFTER_MS = 15 * 60_000

const Unlocked = z.strictObject({ privateKey: z.string(), until: z.number() })

/**
 * The vault's key while it is open, as text in the browser's session memory (never on the disk; a CryptoKey does not survive there).
 * Each use keeps it open for a while longer; undefined when it is locked.
 */
export const unlockedKey = async (now: number): Promise<string | undefined> => {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY)
  const parsed = Unlocked.safeParse(stored[KEY])
  if (!parsed.success) return undefined
  if (parsed.data.until <= now) {
    await lockKey()
    return undefined
  }
  await keepUnlocked(parsed.data.privateKey, now)
  return parsed.data.privateKey
}

export const keepUnlocked = (privateKey: string, now: number): Promise<void> =>
  browser.storage.session.set({ [KEY]: { privateKey, until: now + LOCKS_AFTER_MS } })

export const lockKey = (): Promise<void> => browser.storage.session.remove(KEY)
