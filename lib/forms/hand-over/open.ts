import { type CryptoKey, compactDecrypt, decodeProtectedHeader, errors } from 'jose'
import { z } from 'zod'
import { HAND_OVER_VERSION, HandOver } from './hand-over'
import { PHARMACY_ALG } from './pharmacy-key'

/** What opens it: the passphrase that was told, or the pharmacy's private key. */
export type OpenWith = { by: 'passphrase'; passphrase: string } | { by: 'pharmacy'; privateKey: CryptoKey }

/**
 * `not-a-hand-over`: another file. `other-lock`: sealed for a key and opened with a passphrase, or the reverse. `wrong-key`: the key
 * does not open it, or it was altered (authenticated encryption does not tell which). `newer`: made by a later Sidelight. `unreadable`:
 * opened, and not what Sidelight writes.
 */
export type HandOverProblem = 'not-a-hand-over' | 'other-lock' | 'wrong-key' | 'newer' | 'unreadable'

export type OpenedHandOver = { ok: true; value: HandOver } | { ok: false; problem: HandOverProblem }

/** A file that asks for more rounds than this would only be there to keep the computer busy. */
const MOST_ROUNDS = 1_000_000
const ENC = 'A256GCM'

const Version = z.looseObject({ sidelight: z.literal('hand-over'), v: z.int().positive() })

const refuse = (problem: HandOverProblem): OpenedHandOver => ({ ok: false, problem })

const algOf = (text: string): string | undefined => {
  try {
    return decodeProtectedHeader(text).alg
  } catch {
    return undefined
  }
}

/** Opens what `sealHandOver` made. Nothing of it is given back unless all of it is authentic and of a kind we know. */
export const openHandOver = async (text: string, key: OpenWith): Promise<OpenedHandOver> => {
  const jwe = text.trim()
  const alg = algOf(jwe)
  if (jwe.split('.').length !== 5 || alg === undefined) return refuse('not-a-hand-over')
  const wanted = key.by === 'passphrase' ? 'PBES2-HS512+A256KW' : PHARMACY_ALG
  if (alg !== wanted)
    return refuse(alg === PHARMACY_ALG || alg === 'PBES2-HS512+A256KW' ? 'other-lock' : 'not-a-hand-over')
  const secret = key.by === 'passphrase' ? new TextEncoder().encode(key.passphrase.normalize('NFKC')) : key.privateKey
  const options = {
    keyManagementAlgorithms: [wanted],
    contentEncryptionAlgorithms: [ENC],
    maxPBES2Count: MOST_ROUNDS,
  }
  try {
    const { plaintext } = await compactDecrypt(jwe, secret, options)
    return checked(JSON.parse(new TextDecoder().decode(plaintext)))
  } catch (cause) {
    return refuse(cause instanceof errors.JOSEError ? 'wrong-key' : 'unreadable')
  }
}

const checked = (json: unknown): OpenedHandOver => {
  const version = Version.safeParse(json)
  if (version.success && version.data.v > HAND_OVER_VERSION) return refuse('newer')
  const parsed = HandOver.safeParse(json)
  return parsed.success ? { ok: true, value: parsed.data } : refuse('unreadable')
}
