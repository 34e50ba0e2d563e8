import { Dexie, type EntityTable, type Table } from 'dexie'
import { CASE_STORES, type CaseRows } from './case-tables'
import { LEXICON_STORES, type LexiconRows } from './lexicon-tables'
import { setAside } from './migration'
import { PACK_STORES, type PackRows } from './pack-tables'
import { PHARMACY_STORES, type PharmacyRows } from './pharmacy-tables'
import type { SealedDraft } from './sealed-draft'
import type { VaultRow } from './vault-row'

/** A key that never leaves the browser: it cannot be exported, only used. */
export interface DeviceKey {
  id: 'patient'
  key: CryptoKey
}

export type Database = Dexie & {
  drafts: EntityTable<SealedDraft, 'id'>
  keys: EntityTable<DeviceKey, 'id'>
  vault: EntityTable<VaultRow, 'id'>
} & { [T in keyof LexiconRows]: Table<LexiconRows[T]> } & { [T in keyof PackRows]: Table<PackRows[T]> } & {
  [T in keyof PharmacyRows]: Table<PharmacyRows[T]>
} & {
  [T in keyof CaseRows]: EntityTable<CaseRows[T], 'id'>
}

/** Opens the one database there is. Only the background may: a frame in a foreign page sees another, empty one. */
export const openDatabase = (name = 'sidelight'): Database => {
  // `strict`: a write is answered once it is on the disk and not merely handed to the system, so that a crash loses nothing.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database
  database.version(1).stores({ drafts: 'id, patientKey, program, updatedAt', keys: 'id' })
  database.version(2).stores(LEXICON_STORES)
  database.version(3).stores({ vault: 'id' })
  database.version(4).stores(CASE_STORES).upgrade(setAside)
  database.version(5).stores(PACK_STORES)
  database.version(6).stores(PHARMACY_STORES)
  return database
}

let shared: Database | undefined

/** The background's own handle, opened when first needed. */
export const database = (): Database => (shared ??= openDatabase())
