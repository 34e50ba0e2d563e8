import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { LedgerEntry } from '../../lib/pharmacy/ledger/ledger-entry'
import { type Ledger, mergeLedgers } from '../../lib/pharmacy/ledger/merge'
import type { Reply, Response } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'

/** The ledger as this page holds it, and the two ways it grows. */
export interface LedgerDesk extends Ledger {
  /** Why it could not be read; null when it was. */
  unread: string | null
  add: (line: LedgerEntry) => Promise<Reply<LedgerEntry>>
  merge: (entries: readonly LedgerEntry[]) => Promise<Reply<Response<'merge-ledger'>>>
}

/**
 * Every line of the ledger, read once when the page opens, so that its section opens at a glance; again after a merge and whenever the
 * page comes back into view, since another tab may have written.
 */
export const useLedger = (): LedgerDesk => {
  const [entries, setEntries] = useState<readonly LedgerEntry[]>([])
  const [unread, setUnread] = useState<string | null>(null)
  const refresh = useCallback(async () => {
    const reply = await send('list-ledger', {})
    setUnread(reply.ok ? null : reply.problem.detail)
    if (reply.ok) setEntries((before) => (sameLines(before, reply.value) ? before : reply.value))
  }, [])
  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && void refresh()
    seen()
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  }, [refresh])
  const ledger = useMemo(() => mergeLedgers(entries), [entries])
  const add: LedgerDesk['add'] = useCallback(async (line) => {
    const reply = await send('add-to-ledger', { line })
    if (reply.ok) setEntries((before) => [...before, reply.value])
    return reply
  }, [])
  const merge: LedgerDesk['merge'] = useCallback(
    async (given) => {
      const reply = await send('merge-ledger', { entries: [...given] })
      await refresh()
      return reply
    },
    [refresh],
  )
  return { ...ledger, unread, add, merge }
}

/** Lines are only ever added: as many are the same. */
const sameLines = (a: readonly LedgerEntry[], b: readonly LedgerEntry[]): boolean => a.length === b.length
