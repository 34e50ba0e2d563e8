import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { send } from '../../lib/platform/send'

const RESTS_MS = 350

/** As it was opened. `changed`: when it was last kept, null when it never was. */
export interface Draft {
  id: string
  pack: unknown
  changed: string | null
}

/**
 * Keeps a program being written in this browser whenever it rests, and at once when its author leaves. `elsewhere`: another tab has
 * changed it since, and nothing more is kept from here. `keep` keeps it now; false when that did not succeed.
 */
export const useKeptDraft = (
  start: Draft,
  draft: unknown,
): { failed: string; elsewhere: boolean; keep: () => Promise<boolean> } => {
  const [failed, setFailed] = useState('')
  const [elsewhere, setElsewhere] = useState(false)
  const latest = useRef(draft)
  latest.current = draft
  const sent = useRef(start.changed === null ? undefined : start.pack)
  const seen = useRef(start.changed)
  /** Each says what it follows, so each waits for the one before. */
  const turn = useRef(Promise.resolve(true))
  const keep = useCallback(() => {
    const pack = latest.current
    if (pack === sent.current) return turn.current
    sent.current = pack
    turn.current = turn.current.then(async () => {
      const changed = new Date().toISOString()
      const kept = { id: start.id, changed, json: JSON.stringify(pack) }
      const reply = await send('save-pack-draft', { draft: kept, was: seen.current })
      setFailed(reply.ok ? '' : reply.problem.detail)
      if (reply.ok && reply.value.kept) {
        seen.current = changed
        return true
      }
      sent.current = undefined
      setElsewhere(reply.ok)
      return false
    })
    return turn.current
  }, [start.id])
  useEffect(() => {
    const timer = setTimeout(() => void keep(), RESTS_MS)
    return () => clearTimeout(timer)
  }, [draft, keep])
  useEffect(() => {
    addEventListener('pagehide', keep)
    return () => removeEventListener('pagehide', keep)
  }, [keep])
  return { failed, elsewhere, keep }
}
