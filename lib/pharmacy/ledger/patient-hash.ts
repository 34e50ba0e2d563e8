const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const ROUNDS = 600_000

/** Workstations of one pharmacy that were given the same phrase make the same pseudonyms; nobody else can. */
export const pseudonymKey = async (phrase: string): Promise<CryptoKey> => {
  const material = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(phrase.normalize('NFKC').trim()),
    'PBKDF2',
    false,
    ['deriveKey'],
  )
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations: ROUNDS, salt: new TextEncoder().encode('sidelight/ledger/1') },
    material,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  )
}

const signed = async (key: CryptoKey, text: string): Promise<string> =>
  hex(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)))

/** The name of a key of pseudonyms: two workstations with one phrase show the same. Nothing can be made under it. */
export const hashKeyName = async (key: CryptoKey): Promise<string> =>
  (await signed(key, 'name of this key')).slice(0, 16)

/** A patient's pseudonym under a key, and the key's own name: pseudonyms of two keys must not be compared. */
export const patientHash = async (key: CryptoKey, identity: string): Promise<{ patient: string; hashKey: string }> => ({
  patient: await signed(key, `patient:${identity.normalize('NFC')}`),
  hashKey: await hashKeyName(key),
})
