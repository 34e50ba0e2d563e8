import type { LedgerEntry } from '../pharmacy/ledger/ledger-entry'
import { keyText } from '../pharmacy/ledger/ledger-entry'
import { mergeLedgers } from '../pharmacy/ledger/merge'
import { canonicalJson } from '../rules/canonical-json'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { LedgerRow } from './pharmacy-tables'
import type { Stored } from './stored'
import { workstation } from './workstation'

const rowOf = async (entry: LedgerEntry): Promise<LedgerRow> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(entry)))
  const hash = [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { id: `${keyText(entry.key)}#${hash}`, program: entry.program, entry }
}

/** Every line, own and merged ones. */
export const listLedger = (): Promise<Stored<LedgerEntry[]>> =>
  guarded(async () => stored((await db().ledger.toArray()).map(({ entry }) => entry)))

/** Adds a line of this workstation's own, under its next number whatever identity it came with. */
export const addToLedger = (given: LedgerEntry): Promise<Stored<LedgerEntry>> =>
  guarded(async () => {
    const self = await workstation()
    const sequence = await db().transaction('rw', db().workstation, async () => {
      const next = (await db().workstation.get('self'))?.next ?? 1
      await db().workstation.update('self', { next: next + 1 })
      return next
    })
    const entry: LedgerEntry = { ...given, key: { workstation: self.workstation, sequence } }
    await db().ledger.put(await rowOf(entry))
    return stored(entry)
  })

/** Takes in another workstation's lines: nothing is overwritten, the same file twice is once. */
export const mergeIntoLedger = (
  entries: readonly LedgerEntry[],
): Promise<Stored<{ added: number; conflicts: number }>> =>
  guarded(async () => {
    const rows = await Promise.all(entries.map(rowOf))
    const before = await db().ledger.count()
    await db().ledger.bulkPut(rows)
    const all = await db().ledger.toArray()
    return stored({
      added: all.length - before,
      conflicts: mergeLedgers(all.map(({ entry }) => entry)).conflicts.length,
    })
  })
