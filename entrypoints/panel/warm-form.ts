import { useEffect } from 'preact/hooks'
import type { Questionnaire } from '../../lib/model/questionnaire'

const idle = (): Promise<void> => new Promise((done) => requestIdleCallback(() => done()))

const warm = async (forms: readonly Questionnaire[], signal: AbortSignal): Promise<void> => {
  await idle()
  if (signal.aborted) return
  const [{ loadFhirPath }, { expressionsOf }] = await Promise.all([
    import('../../lib/forms/fhirpath-engine'),
    import('../../lib/forms/expressions-of'),
    import('./refresh-draft'),
    import('./request-view'),
  ])
  const engine = await loadFhirPath()
  for (const expression of forms.flatMap(expressionsOf)) {
    // Reading one takes some milliseconds: whoever clicks meanwhile is served between two.
    await idle()
    if (signal.aborted) return
    engine.compile(expression)
  }
}

/**
 * Loads what these forms are filled with while the verdict is being read and nothing else is to be done: a click then waits for its
 * fields only. Nothing of the patient is touched. What fails here fails again when a form is opened, and is said there.
 */
export const useWarmForm = (forms: readonly Questionnaire[]): void => {
  useEffect(() => {
    if (forms.length === 0) return
    const left = new AbortController()
    void warm(forms, left.signal).catch(() => {})
    return () => left.abort()
  }, [forms])
}
