import { follows } from '../forms/cases/follows'
import type { CaseRecord } from '../model/case'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { Stored } from './stored'

/** The way of every request that is still kept. One that was deleted takes its way out of sight, and brings it back. */
export const listCases = (): Promise<Stored<CaseRecord[]>> =>
  guarded(async () => {
    const ids = new Set(await db().drafts.toCollection().primaryKeys())
    return stored((await db().cases.toArray()).filter(({ id }) => ids.has(id)))
  })

/**
 * Writes where a request stands, one legal move (or the undoing of the last) from where it stood. What is already so is written
 * again; anything else is `newer-version-exists`: somebody moved it meanwhile.
 */
export const saveCase = (record: CaseRecord): Promise<Stored<Record<string, never>>> =>
  guarded(() =>
    db().transaction('rw', db().cases, db().drafts, async (): Promise<Stored<Record<string, never>>> => {
      if ((await db().drafts.where({ id: record.id }).count()) === 0)
        return { ok: false, problem: { code: 'not-found', detail: 'this request was deleted meanwhile' } }
      const kept = await db().cases.get(record.id)
      if (!follows(kept?.moves ?? [], record.moves))
        return { ok: false, problem: { code: 'newer-version-exists', detail: 'the request stands elsewhere by now' } }
      await db().cases.put(record)
      return stored({})
    }),
  )
