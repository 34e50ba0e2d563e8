import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { KeyFile } from '../lib/packs/trust/key-file'
import { openSigned } from '../lib/packs/trust/open-signed'
import { PACK_TYPE, ROTATION_TYPE, sign } from '../lib/packs/trust/sign'
import { fingerprint, keyId, pinned } from '../lib/packs/trust/trusted-key'

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const privateKeyIn = (file: string): JWK => read(file) as JWK

/**
 * `keygen <name> [program…]`: a key pair in two files of the folder one stands in: `<name>.private.json` (readable by its owner only,
 * to be kept out of any repository) and `<name>.public.json`, which is what the options page and a policy take.
 */
export const keygen = async (path: string, programs: readonly string[]): Promise<string> => {
  const pair = await generateKeyPair('EdDSA', { extractable: true })
  const jwk = await exportJWK(pair.privateKey)
  const file = KeyFile.parse({
    name: basename(path),
    key: jwk.x ?? '',
    programs: programs.length > 0 ? programs : ['*'],
    jurisdictions: ['BE', 'FR', 'EU'],
  })
  // `wx`: a key that exists is never overwritten.
  writeFileSync(`${path}.private.json`, `${JSON.stringify(jwk)}\n`, { mode: 0o600, flag: 'wx' })
  writeFileSync(`${path}.public.json`, `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' })
  return `${path}.private.json (keep it secret), ${path}.public.json\nfingerprint ${fingerprint(await keyId(file.key))}`
}

/** A compiled pack's text as a signed pack file. */
export const signPackText = (text: string, keyFile: string): Promise<string> =>
  sign(text, PACK_TYPE, privateKeyIn(keyFile))

/** A statement by which the old key hands over to the new one. */
export const rotation = async (oldPrivate: string, newPublic: string): Promise<string> => {
  const old = privateKeyIn(oldPrivate)
  const { key, expiresOn } = KeyFile.parse(read(newPublic))
  const statement = {
    rotate: 1,
    from: await keyId(old.x ?? ''),
    key,
    ...(expiresOn === undefined ? {} : { expiresOn }),
  }
  return sign(JSON.stringify(statement), ROTATION_TYPE, old)
}

/** The signed text of a pack file, or why its signature does not hold under a public key. */
export const verified = async (
  file: string,
  publicFile: string,
  today: string,
): Promise<{ text: string } | { why: string }> => {
  const key = await pinned(KeyFile.parse(read(publicFile)), { addedOn: today, addedBy: '', origin: 'person' })
  const opened = await openSigned(readFileSync(file, 'utf8'), PACK_TYPE, [key], today)
  if (opened.ok) return { text: opened.value.text }
  const { step, code, where, why } = opened.refusal
  return { why: `${step}: ${code}: ${where}: ${why}` }
}
