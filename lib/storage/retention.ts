import { keptUntil } from '../forms/cases/kept-until'
import { stateOf } from '../forms/cases/next-states'
import type { PurgeRow } from './case-tables'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { Stored } from './stored'

/**
 * Deletes requests that nobody changed for so many days, with their ways and backups. What waits for an answer stays and is counted.
 * `today` is a civil day. What was done is kept to be told; nothing is noted when nothing was due.
 */
export const purgeOld = (days: number, today: string): Promise<Stored<{ deleted: number; waiting: number }>> =>
  guarded(() =>
    db().transaction('rw', db().drafts, db().cases, db().purges, db().backups, async () => {
      const ways = new Map((await db().cases.toArray()).map(({ id, moves }) => [id, moves]))
      const old = (await db().drafts.toArray()).flatMap(({ id, updatedAt }) => {
        const { day, waiting } = keptUntil(updatedAt.slice(0, 10), stateOf(ways.get(id) ?? []), days)
        return day < today ? [{ id, waiting }] : []
      })
      const gone = old.filter(({ waiting }) => !waiting).map(({ id }) => id)
      const waiting = old.length - gone.length
      await db().drafts.bulkDelete(gone)
      await db().backups.bulkDelete(gone)
      // A way whose request a person deleted was kept for the undo; by now nobody takes it back.
      const left = new Set(await db().drafts.toCollection().primaryKeys())
      await db().cases.bulkDelete([...ways.keys()].filter((id) => !left.has(id)))
      if (gone.length > 0) {
        const before: PurgeRow | undefined = await db().purges.get('last')
        await db().purges.put({ id: 'last', on: today, deleted: (before?.deleted ?? 0) + gone.length, waiting })
      }
      return stored({ deleted: gone.length, waiting })
    }),
  )

/** What was deleted since somebody last looked; null when nothing was. */
export const lastPurge = (): Promise<Stored<{ on: string; deleted: number } | null>> =>
  guarded(async () => {
    const row: PurgeRow | undefined = await db().purges.get('last')
    return stored(row === undefined ? null : { on: row.on, deleted: row.deleted })
  })

/** Somebody has read what was deleted. */
export const purgeSeen = (): Promise<Stored<Record<string, never>>> =>
  guarded(async () => {
    await db().purges.clear()
    return stored({})
  })
