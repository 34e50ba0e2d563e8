import { useCallback, useRef, useState } from 'preact/hooks'
import { editAt, type Path } from '../../lib/packs/editor/edit-at'

/** Typing on is one step: what follows within this time is undone with it. */
const ONE_STEP_MS = 800
const MOST_STEPS = 200

/** A program being written: changed, undone, done again. */
export const useDraft = (start: unknown) => {
  const [draft, setDraft] = useState(start)
  const [past, setPast] = useState<unknown[]>([])
  const [future, setFuture] = useState<unknown[]>([])
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
  return {
    draft,
    change,
    undo: past.length === 0 ? undefined : () => step(past, setPast, setFuture),
    redo: future.length === 0 ? undefined : () => step(future, setFuture, setPast),
  }
}
