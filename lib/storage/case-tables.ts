import type { CaseRecord } from '../model/case'
import type { SealedDraft } from './sealed-draft'

/** What the last deletion by age took: how many, and when it was noticed; nothing about whom. */
export interface PurgeRow {
  id: 'last'
  on: string
  deleted: number
  /** Requests older than they should be, kept because something is waited for. */
  waiting: number
}

export interface CaseRows {
  cases: CaseRecord
  purges: PurgeRow
  /** Every draft as it was before the database changed its form, until the new form proved readable. Sealed as it was. */
  backups: SealedDraft
}

export const CASE_STORES: Record<keyof CaseRows, string> = { cases: 'id', purges: 'id', backups: 'id' }
