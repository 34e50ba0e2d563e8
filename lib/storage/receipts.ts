import { signReceipt } from '../pharmacy/receipt/receipt-line'
import { exportLog } from '../pharmacy/receipt/receipt-log'
import type { Statement } from '../pharmacy/receipt/receipt-of'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { Stored } from './stored'
import { workstation } from './workstation'

/** Signs a statement as the next receipt of this workstation's log and keeps it. Nothing is ever changed or taken out. */
export const addReceipt = (statement: Statement): Promise<Stored<{ line: string }>> =>
  guarded(async () => {
    const self = await workstation()
    // Signing cannot happen inside a transaction; whoever lost the race for a place signs again for the next one.
    for (;;) {
      const last = await db().receipts.orderBy('sequence').last()
      const log = { workstation: self.workstation, length: last?.sequence ?? 0, last: last?.line ?? null }
      const line = await signReceipt(statement, log, self)
      const added = await db()
        .receipts.add({ sequence: log.length + 1, line })
        .catch((cause: unknown) => {
          if (cause instanceof Error && cause.name === 'ConstraintError') return null
          throw cause
        })
      if (added !== null) return stored({ line })
    }
  })

export const listReceipts = (): Promise<Stored<string[]>> =>
  guarded(async () => stored((await db().receipts.orderBy('sequence').toArray()).map(({ line }) => line)))

/** The whole log as a file that verifies by itself. */
export const exportReceipts = (): Promise<Stored<{ text: string }>> =>
  guarded(async () => {
    const lines = (await db().receipts.orderBy('sequence').toArray()).map(({ line }) => line)
    return stored({ text: await exportLog(lines, await workstation()) })
  })
