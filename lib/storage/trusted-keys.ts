import type { IsoDay } from '../model/date'
import type { Rotated } from '../packs/trust/rotation'
import { fingerprint, type TrustedKey } from '../packs/trust/trusted-key'
import { record } from './audit'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { Stored } from './stored'

type Nothing = Record<string, never>
const tables = () => [db().trustedKeys, db().audit]

/** The keys that people of this browser pinned. */
export const pinnedKeys = (): Promise<Stored<TrustedKey[]>> =>
  guarded(async () => stored(await db().trustedKeys.toArray()))

/** Pins a key. One that is known here, revoked or not, is refused: it would come back with another scope. */
export const addKey = (key: TrustedKey, at: string): Promise<Stored<Nothing>> =>
  guarded(() =>
    db().transaction('rw', tables(), async (): Promise<Stored<Nothing>> => {
      if ((await db().trustedKeys.get(key.kid)) !== undefined)
        return { ok: false, problem: { code: 'newer-version-exists', detail: fingerprint(key.kid) } }
      await db().trustedKeys.add(key)
      const scope = `${key.programs.join(' ')} (${key.jurisdictions.join(' ')})`
      await record({ at, who: key.addedBy, what: 'key-added', about: key.name, detail: `${key.kid} ${scope}` })
      return stored({})
    }),
  )

/** Puts a rotation in place: the new key, and the old one as replaced, together. */
export const replaceKey = ({ old, fresh }: Rotated, at: string): Promise<Stored<Nothing>> =>
  guarded(() =>
    db().transaction('rw', tables(), async () => {
      await db().trustedKeys.bulkPut([old, fresh])
      await record({
        at,
        who: fresh.addedBy,
        what: 'key-replaced',
        about: fresh.name,
        detail: `${old.kid} → ${fresh.kid}`,
      })
      return stored({})
    }),
  )

/** From now on nothing this key signed is used. Kept, so that it cannot come back. */
export const revokeKey = (kid: string, on: IsoDay, who: string, at: string): Promise<Stored<Nothing>> =>
  guarded(() =>
    db().transaction('rw', tables(), async (): Promise<Stored<Nothing>> => {
      const key: TrustedKey | undefined = await db().trustedKeys.get(kid)
      if (key === undefined) return { ok: false, problem: { code: 'not-found', detail: kid } }
      await db().trustedKeys.put({ ...key, revokedOn: on })
      await record({ at, who, what: 'key-revoked', about: key.name, detail: kid })
      return stored({})
    }),
  )
