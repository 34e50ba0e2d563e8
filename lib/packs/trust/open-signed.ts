import { base64url, flattenedVerify, importJWK } from 'jose'
import { z } from 'zod'
import type { IsoDay } from '../../model/date'
import { duplicateKey } from '../duplicate-key'
import { type Checked, refuse } from '../refusal'
import type { TrustedKey } from './trusted-key'

/** No file is longer: what `openPackText` takes, in base64. */
const MAX_CHARACTERS = 11_000_000

const Base64Url = z.string().regex(/^[A-Za-z0-9_-]+$/)
const Jws = z.strictObject({ payload: Base64Url, protected: Base64Url, signature: Base64Url })
const Header = z.strictObject({ alg: z.string(), kid: z.string(), typ: z.string() })

export interface Signed {
  /** The text that was signed. Only now may it be parsed. */
  text: string
  key: TrustedKey
}

/** JSON of a shape, each key written once. */
const parse = <T>(text: string, what: string, shape: z.ZodType<T>): Checked<T> => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse('not-json', what, 'is not JSON')
  }
  const twice = duplicateKey(text)
  if (twice !== null) return refuse('duplicate-key', `${what}: ${twice}`, 'the key is written twice')
  const read = shape.safeParse(json)
  if (read.success) return { ok: true, value: read.data }
  const issue = read.error.issues[0]
  return refuse('not-signed', [what, ...(issue?.path.map(String) ?? [])].join('.'), issue?.message ?? '')
}

/** Text of base64url that is written the one way it can be: the spare bits of the last character must not say a second thing. */
const decoded = (written: string): Uint8Array | null => {
  const bytes = base64url.decode(written)
  return base64url.encode(bytes) === written ? bytes : null
}

/**
 * Opens a flattened-JSON JWS (EdDSA on Ed25519) of a type by the pinned key that it names. Nothing of the payload is parsed before
 * its signature holds; the algorithm is the key's, never the file's.
 */
export const openSigned = async (
  text: string,
  type: string,
  keys: readonly TrustedKey[],
  today: IsoDay,
): Promise<Checked<Signed>> => {
  if (text.length > MAX_CHARACTERS)
    return refuse('too-large', '', `${text.length} characters (at most ${MAX_CHARACTERS})`)
  const jws = parse(text.trimEnd(), 'file', Jws)
  if (!jws.ok) return jws
  const head = decoded(jws.value.protected)
  if (head === null || decoded(jws.value.payload) === null || decoded(jws.value.signature) === null)
    return refuse('altered', 'file', 'base64url with spare bits set')
  const header = parse(new TextDecoder().decode(head), 'protected', Header)
  if (!header.ok) return header
  const { alg, kid, typ } = header.value
  if (alg !== 'EdDSA') return refuse('algorithm', 'protected.alg', `"${alg}" (only EdDSA)`)
  if (typ !== type) return refuse('not-signed', 'protected.typ', `"${typ}" (expected "${type}")`)
  const key = keys.find((one) => one.kid === kid)
  if (key === undefined) return refuse('unknown-key', kid, 'no trusted key has this fingerprint')
  if (key.revokedOn !== undefined) return refuse('revoked-key', key.name, key.revokedOn)
  if (key.replacedBy !== undefined) return refuse('replaced-key', key.name, key.replacedBy)
  if (key.expiresOn !== undefined && key.expiresOn < today) return refuse('expired-key', key.name, key.expiresOn)
  try {
    const publicKey = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: key.key }, 'EdDSA')
    const { payload } = await flattenedVerify(jws.value, publicKey, { algorithms: ['EdDSA'] })
    return { ok: true, value: { text: new TextDecoder('utf-8', { fatal: true }).decode(payload), key } }
  } catch {
    return refuse('altered', key.name, 'the signature does not fit what is in the file')
  }
}
