import { base64url, CompactSign, compactVerify, importJWK } from 'jose'
import { keyId } from '../../packs/trust/trusted-key'
import { canonicalJson } from '../../rules/canonical-json'
import type { WorkstationKey } from './workstation-key'

/** A value as one signed line: a compact JWS over its canonical JSON. */
export const signLine = (value: unknown, type: string, key: WorkstationKey): Promise<string> =>
  new CompactSign(new TextEncoder().encode(canonicalJson(value)))
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: type })
    .sign(key.privateKey)

/** Text of a base64url part written the one way it can be: spare bits and other alphabets would let a changed byte pass. */
const decoded = (part: string): string | null => {
  if (!/^[A-Za-z0-9_-]+$/.test(part)) return null
  const bytes = base64url.decode(part)
  if (base64url.encode(bytes) !== part) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

interface Verifier {
  kid: string
  key: CryptoKey | Uint8Array
}

const made = async (publicKey: string): Promise<Verifier> => ({
  kid: await keyId(publicKey),
  key: await importJWK({ kty: 'OKP', crv: 'Ed25519', x: publicKey }, 'EdDSA'),
})

// A log is thousands of lines of one key.
let latest: { publicKey: string; verifier: Promise<Verifier> } | undefined
const verifierOf = (publicKey: string): Promise<Verifier> => {
  if (latest?.publicKey !== publicKey) latest = { publicKey, verifier: made(publicKey) }
  return latest.verifier
}

const canonicalSignature = (part: string): boolean =>
  /^[A-Za-z0-9_-]{86}$/.test(part) && base64url.encode(base64url.decode(part)) === part

/**
 * The value of a signed line, or null when any byte of it is not what the key signed. Header, payload and signature must each be
 * written in their one canonical way.
 */
export const verifyLine = async (line: string, type: string, publicKey: string): Promise<unknown> => {
  const [head, body, signature, ...more] = line.split('.')
  if (head === undefined || body === undefined || signature === undefined || more.length > 0) return null
  const verifier = await verifierOf(publicKey).catch(() => null)
  if (verifier === null) return null
  const { kid, key } = verifier
  const expected = base64url.encode(JSON.stringify({ alg: 'EdDSA', kid, typ: type }))
  if (head !== expected || !canonicalSignature(signature)) return null
  const text = decoded(body)
  if (text === null) return null
  try {
    await compactVerify(line, key, { algorithms: ['EdDSA'] })
    const value: unknown = JSON.parse(text)
    return canonicalJson(value) === text ? value : null
  } catch {
    return null
  }
}
