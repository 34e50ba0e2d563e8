import type { Transaction } from 'dexie'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import { isSealedDraft, type SealedDraft } from './sealed-draft'
import type { Stored } from './stored'

/**
 * Sets every draft aside as it is, in the very transaction that changes the database's form: if anything fails (no room, a damaged
 * table), the browser takes the whole change back and the old form stands untouched.
 */
export const setAside = async (upgrade: Transaction): Promise<void> => {
  const rows: SealedDraft[] = await upgrade.table('drafts').toArray()
  await upgrade.table('backups').bulkPut(rows)
}

/**
 * Looks at each draft that was set aside: once all can be read in the new form, the copies go; until then they stay. Answers how many
 * cannot. One that was deleted meanwhile is no loss: its copy went with it.
 */
export const proveMigration = (): Promise<Stored<{ unreadable: number }>> =>
  guarded(() =>
    db().transaction('rw', db().drafts, db().backups, async () => {
      const aside = await db().backups.toCollection().primaryKeys()
      const now = await db().drafts.bulkGet(aside)
      const unreadable = now.filter((row) => !isSealedDraft(row)).length
      if (unreadable === 0) await db().backups.clear()
      return stored({ unreadable })
    }),
  )
