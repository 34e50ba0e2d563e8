import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Lang } from '../../lib/model/text'
import { editAt, type Path } from '../../lib/packs/editor/edit-at'
import { packFaults } from '../../lib/packs/editor/pack-form'
import type { TriedPack } from '../../lib/packs/editor/tried-pack'
import { send } from '../../lib/platform/send'

/** Typing on is one step: what follows within this time is undone with it. */
const ONE_STEP_MS = 800
const RESTS_MS = 350
const MOST_STEPS = 200

export interface Draft {
  id: string
  pack: unknown
}

/** A program being written: changed, undone, kept in this browser, tried out whenever it rests. */
export const useDraft = (start: Draft, lang: Lang) => {
  const [draft, setDraft] = useState(start.pack)
  const [past, setPast] = useState<unknown[]>([])
  const [future, setFuture] = useState<unknown[]>([])
  const [tried, setTried] = useState<TriedPack | null>(null)
  const [failed, setFailed] = useState('')
  const stepAt = useRef(0)
  const change = useCallback(
    (path: Path, value: unknown) => {
      const now = performance.now()
      if (now - stepAt.current > ONE_STEP_MS) setPast((steps) => [...steps.slice(-MOST_STEPS), draft])
      stepAt.current = now
      setFuture([])
      setDraft(editAt(draft, path, value))
    },
    [draft],
  )
  const step = (from: unknown[], setFrom: typeof setPast, setTo: typeof setPast) => {
    if (from.length === 0) return
    stepAt.current = 0
    setFrom(from.slice(0, -1))
    setTo((steps) => [...steps, draft])
    setDraft(from.at(-1))
  }
  useEffect(() => {
    const timer = setTimeout(() => {
      const json = JSON.stringify(draft)
      void send('save-pack-draft', { draft: { id: start.id, changed: new Date().toISOString(), json } }).then((reply) =>
        setFailed(reply.ok ? '' : reply.problem.detail),
      )
      if (packFaults(draft).length > 0) return setTried(null)
      void send('try-pack', { json, lang }).then((reply) => {
        if (reply.ok) setTried(reply.value)
        else setFailed(reply.problem.detail)
      })
    }, RESTS_MS)
    return () => clearTimeout(timer)
  }, [draft, lang, start.id])
  return {
    draft,
    change,
    tried,
    failed,
    undo: past.length === 0 ? undefined : () => step(past, setPast, setFuture),
    redo: future.length === 0 ? undefined : () => step(future, setFuture, setPast),
  }
}
