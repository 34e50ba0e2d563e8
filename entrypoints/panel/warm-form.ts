import { useEffect } from 'preact/hooks'
import type { PanelState } from './state'
import type { Store } from './store'
import { wholePacks } from './whole-packs'

const idle = (): Promise<void> => new Promise((done) => requestIdleCallback(() => done()))

const warm = async (store: Store<PanelState>, program: string, signal: AbortSignal): Promise<void> => {
  await idle()
  if (signal.aborted) return
  const [{ loadFhirPath }, { expressionsOf }] = await Promise.all([
    import('../../lib/forms/fhirpath-engine'),
    import('../../lib/forms/expressions-of'),
    import('./refresh-draft'),
    import('./request-view'),
    wholePacks(store),
  ])
  const engine = await loadFhirPath()
  const forms = store.get().whole?.find(({ id }) => id === program)?.forms
  for (const expression of (forms ?? []).flatMap(expressionsOf)) {
    // Reading one takes some milliseconds: whoever clicks meanwhile is served between two.
    await idle()
    if (signal.aborted) return
    engine.compile(expression)
  }
}

/**
 * Loads a program's forms and what they are filled with while the verdict is being read and nothing else is to be done: a click then waits for its
 * fields only. Nothing of the patient is touched. What fails here fails again when a form is opened, and is said there.
 */
export const useWarmForm = (store: Store<PanelState>, program: string | null): void => {
  useEffect(() => {
    if (program === null) return
    const left = new AbortController()
    void warm(store, program, left.signal).catch(() => {})
    return () => left.abort()
  }, [store, program])
}
