import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose'
import { z } from 'zod'

/** Key agreement to one pharmacy: whoever has its public key can write to it, only it can read. */
export const PHARMACY_ALG = 'ECDH-ES+A256KW'

const PublicJwk = z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() })

/** A pharmacy's public key as it gives it away: a small file, or pasted. The name is the pharmacy's own. */
export const PharmacyKey = z.strictObject({
  sidelight: z.literal('pharmacy-key'),
  v: z.literal(1),
  name: z.string().max(200),
  key: PublicJwk,
})
export type PharmacyKey = z.infer<typeof PharmacyKey>

/** A pharmacy's new pair of keys. The private one cannot be exported: keep the CryptoKey (IndexedDB holds it) on that computer. */
export const newPharmacyKeys = async (name: string): Promise<{ publicKey: PharmacyKey; privateKey: CryptoKey }> => {
  const pair = await generateKeyPair(PHARMACY_ALG, { crv: 'P-256', extractable: false })
  const { kty, crv, x, y } = await exportJWK(pair.publicKey)
  const key = PublicJwk.parse({ kty, crv, x, y })
  return { publicKey: { sidelight: 'pharmacy-key', v: 1, name, key }, privateKey: pair.privateKey }
}

/** The pharmacy's key in a file or a pasted text; null when it is none. */
export const parsePharmacyKey = (text: string): PharmacyKey | null => {
  try {
    const parsed = PharmacyKey.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** The key's RFC 7638 thumbprint in groups of four: read aloud, it tells a pharmacy's key from another of the same name. */
export const pharmacyFingerprint = async ({ key }: PharmacyKey): Promise<string> =>
  ((await calculateJwkThumbprint(key, 'sha256')).match(/.{1,4}/g) ?? []).join(' ')

/** The public key as WebCrypto uses it; throws when its point is not on the curve. */
export const importPharmacyKey = async ({ key }: PharmacyKey): Promise<CryptoKey> => {
  const imported = await importJWK(key, PHARMACY_ALG)
  if (imported instanceof Uint8Array) throw new Error('an EC key came back as bytes')
  return imported
}
