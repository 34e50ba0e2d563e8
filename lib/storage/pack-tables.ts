import { z } from 'zod'
import { IsoDay } from '../model/date'
import type { ProgramState } from '../packs/program-state'
import type { TrustedKey } from '../packs/trust/trusted-key'

/** A pack that was loaded here: the file as it was signed, and what is said of it. The pack itself is read from the file (`signedPack`). */
export const PackRow = z.strictObject({
  digest: z.string(),
  program: z.string(),
  version: z.int(),
  checkedOn: IsoDay,
  file: z.string(),
  kid: z.string(),
  signedBy: z.string(),
  loadedOn: IsoDay,
  loadedBy: z.string(),
  origin: z.enum(['person', 'policy']),
})
export type PackRow = z.infer<typeof PackRow>

export const AuditEntry = z.strictObject({
  /** ISO date-time. */
  at: z.string(),
  who: z.string(),
  what: z.enum([
    'pack-activated',
    'pack-kept',
    'pack-came-due',
    'pack-waiting-cancelled',
    'pack-rolled-back',
    'pack-brought-again',
    'older-pack-allowed',
    'policy-pack-refused',
    'local-dates-set',
    'local-dates-removed',
    'key-added',
    'key-replaced',
    'key-revoked',
    'backup-made',
    'backup-restored',
    'workstation-set',
  ]),
  /** The program or the key. */
  about: z.string(),
  detail: z.string(),
})
export type AuditEntry = z.infer<typeof AuditEntry>
/** Numbered as they were written; never changed, never deleted. */
export type AuditRow = AuditEntry & { seq?: number }

export interface PackRows {
  loadedPacks: PackRow
  programStates: ProgramState
  trustedKeys: TrustedKey
  audit: AuditRow
}

/** Dexie's notation: the primary key first, then what is looked up by. */
export const PACK_STORES: Record<keyof PackRows, string> = {
  loadedPacks: 'digest, program',
  programStates: 'program',
  trustedKeys: 'kid',
  audit: '++seq, at',
}
