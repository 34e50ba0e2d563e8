import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { AuditEntry, AuditRow } from './pack-tables'
import type { Stored } from './stored'

/** Writes a line of the log; inside a transaction of the caller's it stands or falls with what it tells. */
export const record = (entry: AuditEntry): PromiseLike<unknown> => db().audit.add(entry)

/** The log, latest first. */
export const listAudit = (): Promise<Stored<AuditRow[]>> =>
  guarded(async () => stored(await db().audit.orderBy('seq').reverse().toArray()))
