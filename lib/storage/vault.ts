import { z } from 'zod'
import { fromBase64, toBase64 } from './base64'

/**
 * What stands in the database instead of a draft's content. `plain` is what versions before the vault wrote: it still opens, and is
 * sealed when next seen. `ECDH-ES+A256GCM`: anybody with the vault's public key writes, only the private key reads.
 */
export const SealedContent = z.discriminatedUnion('alg', [
  z.strictObject({ v: z.literal(1), alg: z.literal('plain'), data: z.string() }),
  z.strictObject({
    v: z.literal(1),
    alg: z.literal('ECDH-ES+A256GCM'),
    epk: z.string(),
    iv: z.string(),
    data: z.string(),
  }),
])
export type SealedContent = z.infer<typeof SealedContent>

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const
const text = new TextEncoder()

/** A pair of keys of a new vault, as base64: the public one raw, the private one PKCS #8. */
export const newVaultKeys = async (): Promise<{ publicKey: string; privateKey: string }> => {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits'])
  return {
    publicKey: toBase64(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateKey: toBase64(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
  }
}

const contentKey = async (own: CryptoKey, other: CryptoKey): Promise<CryptoKey> => {
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256)
  const base = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
  const info = text.encode('sidelight draft 1')
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

const publicOf = (key: string): Promise<CryptoKey> => crypto.subtle.importKey('raw', fromBase64(key), CURVE, false, [])

/**
 * Seals a value that JSON can hold under the vault's public key. `context` (the draft's id) is bound to it: content moved to another
 * draft does not open.
 */
export const seal = async (content: unknown, publicKey: string, context: string): Promise<SealedContent> => {
  const fresh = await crypto.subtle.generateKey(CURVE, false, ['deriveBits'])
  const key = await contentKey(fresh.privateKey, await publicOf(publicKey))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = text.encode(JSON.stringify(content))
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: text.encode(context) }, key, plain)
  return {
    v: 1,
    alg: 'ECDH-ES+A256GCM',
    epk: toBase64(await crypto.subtle.exportKey('raw', fresh.publicKey)),
    iv: toBase64(iv),
    data: toBase64(data),
  }
}

/** Opens what `seal` made; undefined when it is damaged, of another vault or draft, or sealed in a way this version does not know. */
export const open = async (sealed: unknown, privateKey: string, context: string): Promise<unknown> => {
  const parsed = SealedContent.safeParse(sealed)
  if (!parsed.success) return undefined
  try {
    if (parsed.data.alg === 'plain') return JSON.parse(parsed.data.data)
    const { epk, iv, data } = parsed.data
    const own = await crypto.subtle.importKey('pkcs8', fromBase64(privateKey), CURVE, false, ['deriveBits'])
    const key = await contentKey(own, await publicOf(epk))
    const additionalData = text.encode(context)
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(iv), additionalData },
      key,
      fromBase64(data),
    )
    return JSON.parse(new TextDecoder().decode(plain))
  } catch {
    return undefined
  }
}
