import type { HandOver } from '../forms/hand-over/hand-over'
import { openHandOver } from '../forms/hand-over/open'
import { newPharmacyKeys, type PharmacyKey } from '../forms/hand-over/pharmacy-key'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { Stored } from './stored'
import { workstation } from './workstation'

/** The key that prescribers seal hand-overs for; null until it was made. */
export const pharmacyKey = (): Promise<Stored<{ key: PharmacyKey | null }>> =>
  guarded(async () => stored({ key: (await workstation()).handOver?.publicKey ?? null }))

/** Makes this workstation's pair under the pharmacy's name. Made once: a second would leave files that nobody can open. */
export const makePharmacyKey = (name: string): Promise<Stored<{ key: PharmacyKey | null }>> =>
  guarded(async () => {
    await workstation()
    const fresh = await newPharmacyKeys(name)
    return db().transaction('rw', db().workstation, async () => {
      const before = (await db().workstation.get('self'))?.handOver
      if (before === undefined) await db().workstation.update('self', { handOver: fresh })
      return stored({ key: (before ?? fresh).publicKey })
    })
  })

/** What a file sealed for this pharmacy says, or why it does not open: `no-key` when no pair was made here. */
export type KeyOpened =
  | { opened: true; handOver: HandOver }
  | { opened: false; problem: 'no-key' | 'not-a-hand-over' | 'other-lock' | 'wrong-key' | 'newer' | 'unreadable' }

/** Opens a hand-over with the pharmacy's private key, which does not leave the background. */
export const openWithPharmacyKey = (text: string): Promise<Stored<KeyOpened>> =>
  guarded(async () => {
    const own = (await workstation()).handOver
    if (own === undefined) return stored<KeyOpened>({ opened: false, problem: 'no-key' })
    const read = await openHandOver(text, { by: 'pharmacy', privateKey: own.privateKey })
    return stored<KeyOpened>(
      read.ok ? { opened: true, handOver: read.value } : { opened: false, problem: read.problem },
    )
  })
