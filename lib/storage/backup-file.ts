import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose'
import { z } from 'zod'
import type { Stored } from './stored'

/** What this version writes. A file of a later format, or from a later database, is refused: half of it would be lost. */
export const BACKUP_FORMAT = 1

const Rows = z.array(z.record(z.string(), z.unknown()))
export const Backup = z.strictObject({
  sidelight: z.literal('backup'),
  format: z.int(),
  database: z.number(),
  /** ISO date-time. */
  madeAt: z.string(),
  madeBy: z.string(),
  tables: z.record(z.string(), Rows),
  /** The key of the requests: open (this file is its lock), or as its passphrase locks it. */
  vault: z.strictObject({ publicKey: z.string(), privateKey: z.string().nullable(), wrapped: z.unknown() }).nullable(),
  /** What is kept beside the database: settings, hints. */
  local: z.record(z.string(), z.unknown()),
})
export type Backup = z.infer<typeof Backup>

/** OWASP's figure for PBKDF2 with SHA-512 is 210,000 (Password Storage Cheat Sheet, 2023); this is made once. */
const ITERATIONS = 400_000
const Header = z.strictObject({
  alg: z.literal('PBES2-HS512+A256KW'),
  enc: z.literal('A256GCM'),
  p2c: z.int().min(1000).max(1_000_000),
  p2s: z.string(),
})

const secret = (passphrase: string): Uint8Array => new TextEncoder().encode(passphrase.normalize('NFKC'))
const notOurs: Stored<never> = {
  ok: false,
  problem: { code: 'storage-failed', detail: 'this file is not a backup of Sidelight' },
}

/** A backup as one encrypted text (a compact JWE under a passphrase). */
export const sealBackup = (backup: Backup, passphrase: string): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(JSON.stringify(backup)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: ITERATIONS })
    .encrypt(secret(passphrase))

const headerOf = (file: string): unknown => {
  try {
    return decodeProtectedHeader(file)
  } catch {
    return null
  }
}

/** The backup in a file: `wrong-passphrase`, `newer-version-exists` when a later version made it, or that it is none. */
export const openBackup = async (file: string, passphrase: string, database: number): Promise<Stored<Backup>> => {
  // Only what we write ourselves: no other algorithm, no compression that could unpack to anything.
  if (!Header.safeParse(headerOf(file.trim())).success) return notOurs
  let text: string
  try {
    const { plaintext } = await compactDecrypt(file.trim(), secret(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxPBES2Count: 1_000_000,
    })
    text = new TextDecoder().decode(plaintext)
  } catch {
    return { ok: false, problem: { code: 'wrong-passphrase', detail: 'the passphrase does not open it' } }
  }
  const json: unknown = JSON.parse(text)
  const newer = z.looseObject({ format: z.int(), database: z.number() }).safeParse(json)
  if (newer.success && (newer.data.format > BACKUP_FORMAT || newer.data.database > database))
    return { ok: false, problem: { code: 'newer-version-exists', detail: 'a later version of Sidelight made it' } }
  const parsed = Backup.safeParse(json)
  return parsed.success ? { ok: true, value: parsed.data } : notOurs
}
