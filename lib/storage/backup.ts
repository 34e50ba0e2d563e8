import type { Table } from 'dexie'
import { z } from 'zod'
import { ProgramState } from '../packs/program-state'
import { openSigned } from '../packs/trust/open-signed'
import { PACK_TYPE } from '../packs/trust/sign'
import { TrustedKey } from '../packs/trust/trusted-key'
import { laterMark } from '../packs/trust/version-mark'
import { BACKUP_FORMAT, type Backup } from './backup-file'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import { AuditEntry, PackRow } from './pack-tables'
import type { Stored } from './stored'
import { vaultRow } from './vault-row'
import { unwrap, type WrappedKey, wrapForDevice } from './wrapped-key'

/** Official drug lists are imported again from their files; keys of this browser cannot leave it; `backups` holds copies of a change of form. */
const LEFT_OUT = new Set(['keys', 'vault', 'backups', 'imports', 'importChunks', 'additions', 'shortages'])

type Row = Record<string, unknown>
const kept = (): Table<Row>[] => db().tables.filter(({ name }) => !LEFT_OUT.has(name)) as Table<Row>[]

/** Whether JSON holds a value whole: a key or a file of the browser's would be lost in it. */
const isPlain = (value: unknown): boolean => {
  if (value === null || typeof value !== 'object') return typeof value !== 'function'
  if (Array.isArray(value)) return value.every(isPlain)
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain)
}

/** Everything that is kept here and can leave this browser, for `sealBackup`. */
export const gatherBackup = (about: Pick<Backup, 'madeAt' | 'madeBy' | 'local'>): Promise<Stored<Backup>> =>
  guarded(async () => {
    const { publicKey, wrapped } = await vaultRow()
    const privateKey = wrapped.by === 'device' ? ((await unwrap(wrapped, undefined)) ?? null) : null
    const read = await Promise.all(kept().map(async (table) => [table.name, await table.toArray()] as const))
    return stored({
      sidelight: 'backup' as const,
      format: BACKUP_FORMAT,
      database: db().verno,
      ...about,
      tables: Object.fromEntries(read.filter(([, rows]) => rows.every(isPlain))),
      vault: { publicKey, privateKey, wrapped: wrapped.by === 'device' ? null : wrapped },
    })
  })

/** What a restore would put in place of what: rows here and rows in the file, by table. */
export const compareBackup = (backup: Backup): Promise<Stored<{ table: string; here: number; inFile: number }[]>> =>
  guarded(async () =>
    stored(
      await Promise.all(
        kept()
          .filter(({ name }) => backup.tables[name] !== undefined)
          .map(async (table) => ({
            table: table.name,
            here: await table.count(),
            inFile: backup.tables[table.name]?.length ?? 0,
          })),
      ),
    ),
  )

const Own = z.object({
  loadedPacks: z.array(PackRow).default([]),
  programStates: z.array(ProgramState).default([]),
  trustedKeys: z.array(TrustedKey).default([]),
  audit: z.array(AuditEntry.extend({ seq: z.int().optional() })).default([]),
})

const refused = (detail: string): Stored<never> => ({ ok: false, problem: { code: 'storage-failed', detail } })

/** The first pack of a backup that no key signed: a backup is not a way around signatures. Keys that ended since count. */
const forged = async (packs: readonly PackRow[], keys: readonly TrustedKey[]): Promise<string | null> => {
  const ever = keys.map(({ expiresOn: _e, revokedOn: _r, replacedBy: _b, ...key }) => key)
  for (const { file, program, checkedOn } of packs)
    if (!(await openSigned(file, PACK_TYPE, ever, checkedOn)).ok) return program
  return null
}

/**
 * Puts a backup in the place of what is here, in one transaction: afterwards all of it stands, or what stood before. What was learnt
 * here stays learnt: a revoked key stays revoked, the highest version of a program stays the highest, the log keeps its lines.
 */
export const restoreBackup = (
  backup: Backup,
  policyKeys: readonly TrustedKey[],
  said: { at: string; who: string },
): Promise<Stored<Record<string, never>>> =>
  guarded(async (): Promise<Stored<Record<string, never>>> => {
    const own = Own.safeParse(backup.tables)
    if (!own.success) return refused(own.error.issues[0]?.path.map(String).join('.') ?? '')
    const bad = await forged(own.data.loadedPacks, [...own.data.trustedKeys, ...policyKeys])
    if (bad !== null) return refused(`${bad}: its signature does not hold`)
    // Locked anew before the transaction: it closes while it waits for anything that is not the database.
    const { vault } = backup
    const wrapped =
      vault === null || vault.privateKey === null
        ? (vault?.wrapped as WrappedKey | null)
        : await wrapForDevice(vault.privateKey)
    const { tables } = db()
    return db().transaction('rw', tables, async (): Promise<Stored<Record<string, never>>> => {
      const [keysHere, statesHere, logHere] = await Promise.all([
        db().trustedKeys.toArray(),
        db().programStates.toArray(),
        db().audit.toArray(),
      ])
      for (const table of kept()) {
        const rows = backup.tables[table.name]
        if (rows === undefined || table.name === 'audit') continue
        await table.clear()
        await table.bulkAdd(rows)
      }
      await db().trustedKeys.bulkPut(keysHere.filter((key) => key.revokedOn ?? key.replacedBy))
      for (const { program, mark } of statesHere) {
        const state = await db().programStates.get(program)
        if (state !== undefined && mark !== null)
          await db().programStates.put({ ...state, mark: laterMark(state.mark, mark) })
      }
      const known = new Set(logHere.map(({ at, what, about }) => `${at} ${what} ${about}`))
      const lines = own.data.audit.filter(({ at, what, about }) => !known.has(`${at} ${what} ${about}`))
      await db().audit.bulkAdd(lines.map(({ seq: _seq, ...line }) => line))
      if (vault !== null && wrapped !== null)
        await db().vault.put({ id: 'vault', publicKey: vault.publicKey, wrapped, failures: 0, waitUntil: 0 })
      await db().audit.add({ ...said, what: 'backup-restored', about: backup.madeAt, detail: backup.madeBy })
      return stored({})
    })
  })
