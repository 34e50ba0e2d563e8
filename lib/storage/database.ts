import { Dexie, type EntityTable } from 'dexie'
import type { SealedDraft } from './sealed-draft'

/** A key that never leaves the browser: it cannot be exported, only used. */
export interface DeviceKey {
  id: 'patient'
  key: CryptoKey
}

export type Database = Dexie & { drafts: EntityTable<SealedDraft, 'id'>; keys: EntityTable<DeviceKey, 'id'> }

/** Opens the one database there is. Only the background may: a frame in a foreign page sees another, empty one. */
export const openDatabase = (name = 'sidelight'): Database => {
  // `strict`: a write is answered once it is on the disk and not merely handed to the system, so that a crash loses nothing.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database
  database.version(1).stores({ drafts: 'id, patientKey, program, updatedAt', keys: 'id' })
  return database
}

let shared: Database | undefined

/** The background's own handle, opened when first needed. */
export const database = (): Database => (shared ??= openDatabase())
