import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { AuditEntry, AuditRow } from './pack-tables'
import type { Stored } from './stored'

/** Writes a line of the log (a copy: the database numbers what it is given); inside a transaction of the caller's it stands or falls with what it tells. */
export const record = (entry: AuditEntry): PromiseLike<unknown> => db().audit.add({ ...entry })

/** Writes a line that may come up again and again (a worker's every start) the first time only. */
export const recordOnce = (entry: AuditEntry): PromiseLike<void> =>
  db().transaction('rw', db().audit, async () => {
    const { what, about, detail } = entry
    const said = await db()
      .audit.filter((row) => row.what === what && row.about === about && row.detail === detail)
      .count()
    if (said === 0) await db().audit.add({ ...entry })
  })

/** The log, latest first. */
export const listAudit = (): Promise<Stored<AuditRow[]>> =>
  guarded(async () => stored(await db().audit.orderBy('seq').reverse().toArray()))
