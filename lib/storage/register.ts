import type { RegisterEntry } from '../pharmacy/observatory/register-entry'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { Stored } from './stored'

/** The local register of uses outside a marketing authorisation. */
export const listRegister = (): Promise<Stored<RegisterEntry[]>> =>
  guarded(async () => stored(await db().register.toArray()))

/** Keeps a use; one with the same id is replaced (its outcome became known). */
export const saveToRegister = (entry: RegisterEntry): Promise<Stored<Record<string, never>>> =>
  guarded(async () => {
    await db().register.put(entry)
    return stored({})
  })
