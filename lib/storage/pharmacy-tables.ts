import type { PharmacyKey } from '../forms/hand-over/pharmacy-key'
import type { LedgerEntry } from '../pharmacy/ledger/ledger-entry'
import type { RegisterEntry } from '../pharmacy/observatory/register-entry'

/** A line of a ledger under its own content's hash: one identity given to two lines keeps both. */
export interface LedgerRow {
  id: string
  program: string
  entry: LedgerEntry
}

export interface ReceiptRow {
  sequence: number
  line: string
}

/** This workstation: its name in ledgers, its signing key, its next number, the key of its pseudonyms. Private keys cannot be exported. */
export interface WorkstationRow {
  id: 'self'
  workstation: string
  privateKey: CryptoKey
  publicKey: string
  kid: string
  next: number
  pseudonyms: CryptoKey
  /** A phrase was given, so that other workstations with it make the same pseudonyms. */
  shared: boolean
  /** What prescribers seal hand-overs for; absent until the pharmacy made it. */
  handOver?: { publicKey: PharmacyKey; privateKey: CryptoKey }
}

export interface PharmacyRows {
  ledger: LedgerRow
  receipts: ReceiptRow
  workstation: WorkstationRow
  register: RegisterEntry
}

export const PHARMACY_STORES: Record<keyof PharmacyRows, string> = {
  ledger: 'id, program',
  receipts: 'sequence',
  workstation: 'id',
  register: 'id',
}
