import { type DeviceKey, database as db } from './database'
import { storageProblem } from './storage-problem'
import type { Stored } from './stored'

/**
 * HMAC-SHA-256 of a patient's identity under a key of this browser, in hex: the same patient gives the same key here and nowhere
 * else, and nobody can list patients from it without the browser's own key, which cannot be exported.
 */
export const patientKey = async (identity: string): Promise<Stored<{ key: string }>> => {
  try {
    const signature = await crypto.subtle.sign(
      'HMAC',
      await deviceKey(),
      new TextEncoder().encode(identity.normalize('NFC')),
    )
    const hex = [...new Uint8Array(signature)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return { ok: true, value: { key: hex } }
  } catch (cause) {
    return { ok: false, problem: storageProblem(cause) }
  }
}

const deviceKey = async (): Promise<CryptoKey> => {
  const stored: DeviceKey | undefined = await db().keys.get('patient')
  if (stored !== undefined) return stored.key
  const fresh = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  // Two tabs may get here at once: the first one in the database wins, for both.
  return db().transaction('rw', db().keys, async () => {
    const meanwhile: DeviceKey | undefined = await db().keys.get('patient')
    if (meanwhile !== undefined) return meanwhile.key
    await db().keys.add({ id: 'patient', key: fresh })
    return fresh
  })
}
