import { fromBase64, toBase64 } from './base64'

/** The vault's private key, locked: under a key of this browser that cannot be exported, or under a passphrase. */
export type WrappedKey =
  | { by: 'device'; key: CryptoKey; iv: string; data: string }
  | { by: 'passphrase'; salt: string; iterations: number; iv: string; data: string }

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000
const AES = { name: 'AES-GCM', length: 256 } as const

const keyOf = async (passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> => {
  // The same passphrase typed on another keyboard may be other code points.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, AES, false, [
    'encrypt',
    'decrypt',
  ])
}

const locked = async (privateKey: string, key: CryptoKey): Promise<{ iv: string; data: string }> => {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, fromBase64(privateKey))
  return { iv: toBase64(iv), data: toBase64(data) }
}

/** Locks the private key under a new key of this browser: whoever can use this browser can open it. */
export const wrapForDevice = async (privateKey: string): Promise<WrappedKey> => {
  const key = await crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt'])
  return { by: 'device', key, ...(await locked(privateKey, key)) }
}

/** Locks the private key under a passphrase: nobody opens it without. */
export const wrapForPassphrase = async (privateKey: string, passphrase: string): Promise<WrappedKey> => {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const key = await keyOf(passphrase, salt, ITERATIONS)
  return { by: 'passphrase', salt: toBase64(salt), iterations: ITERATIONS, ...(await locked(privateKey, key)) }
}

/** The private key; undefined when the passphrase is wrong or missing, or what is kept is damaged. */
export const unwrap = async (wrapped: WrappedKey, passphrase: string | undefined): Promise<string | undefined> => {
  try {
    if (wrapped.by === 'passphrase' && passphrase === undefined) return undefined
    const key =
      wrapped.by === 'device'
        ? wrapped.key
        : await keyOf(passphrase ?? '', fromBase64(wrapped.salt), wrapped.iterations)
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(wrapped.iv) },
      key,
      fromBase64(wrapped.data),
    )
    return toBase64(plain)
  } catch {
    return undefined
  }
}
