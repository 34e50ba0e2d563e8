import { hashKeyName, patientHash, pseudonymKey } from '../pharmacy/ledger/patient-hash'
import { makeWorkstationKey } from '../pharmacy/receipt/workstation-key'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { WorkstationRow } from './pharmacy-tables'
import type { Stored } from './stored'

const freshName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** This workstation, made when first needed: a name nobody else has, a signing key and a key of pseudonyms. */
export const workstation = async (): Promise<WorkstationRow> => {
  const known = await db().workstation.get('self')
  if (known !== undefined) return known
  const key = await makeWorkstationKey()
  const pseudonyms = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const fresh: WorkstationRow = { id: 'self', workstation: freshName(), ...key, next: 1, pseudonyms, shared: false }
  // Two pages may get here at once: the first one in the database wins, for both.
  return db().transaction('rw', db().workstation, async () => {
    const meanwhile = await db().workstation.get('self')
    if (meanwhile !== undefined) return meanwhile
    await db().workstation.add(fresh)
    return fresh
  })
}

export interface WorkstationView {
  workstation: string
  publicKey: string
  kid: string
  shared: boolean
  /** The name of the key that pseudonyms are made under. */
  pseudonymKey: string
}

export const viewWorkstation = (): Promise<Stored<WorkstationView>> =>
  guarded(async () => {
    const { workstation: name, publicKey, kid, shared, pseudonyms } = await workstation()
    return stored({ workstation: name, publicKey, kid, shared, pseudonymKey: await hashKeyName(pseudonyms) })
  })

/** From now on pseudonyms are made under the phrase; those made before stay what they are, and cannot be compared with the new. */
export const sharePseudonyms = (phrase: string): Promise<Stored<Record<string, never>>> =>
  guarded(async () => {
    await workstation()
    const pseudonyms = await pseudonymKey(phrase)
    await db().workstation.update('self', { pseudonyms, shared: true })
    return stored({})
  })

/** A patient's pseudonym here. The identity goes no further than this function. */
export const pseudonymOf = (identity: string): Promise<Stored<{ patient: string; hashKey: string }>> =>
  guarded(async () => stored(await patientHash((await workstation()).pseudonyms, identity)))
