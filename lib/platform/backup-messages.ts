import { z } from 'zod'
import { MIN_PASSPHRASE } from './vault-messages'

const Nothing = z.strictObject({})
const Who = z.string().trim().min(1).max(200)
const Passphrase = z.string().min(MIN_PASSPHRASE).max(500)
const File = z.string().max(300_000_000)

/** Messages about backups, and about the extension itself. A passphrase crosses once and is kept nowhere. */
export const BACKUP_MESSAGES = {
  /** For IT: nothing of a patient. */
  'get-about': {
    request: Nothing,
    response: z.strictObject({
      version: z.string(),
      database: z.number(),
      programs: z.int(),
      loadedPacks: z.int(),
      packsInUse: z.string(),
      trustedKeys: z.int(),
    }),
  },
  'make-backup': {
    request: z.strictObject({ passphrase: Passphrase, who: Who }),
    response: z.strictObject({ file: z.string() }),
  },
  /** What is in it, beside what is here. Nothing is changed. */
  'open-backup': {
    request: z.strictObject({ file: File, passphrase: Passphrase }),
    response: z.strictObject({
      madeAt: z.string(),
      madeBy: z.string(),
      tables: z.array(z.strictObject({ table: z.string(), here: z.int(), inFile: z.int() })),
    }),
  },
  'restore-backup': {
    request: z.strictObject({ file: File, passphrase: Passphrase, who: Who }),
    response: Nothing,
  },
} as const
