import { useEffect, useState } from 'preact/hooks'
import { fingerprintOf } from '../../lib/rules/fingerprint'
import { inputsHash } from '../../lib/rules/inputs-hash'
import type { PanelState } from './state'
import { type Store, useStore } from './store'

/** What a program's judgement here was made from, as the pharmacist's workbench names it; null while nothing is judged. */
export const fingerprintHere = async (state: PanelState, program: string): Promise<string | null> => {
  const { judged, whole, asOf, planned, answers, jurisdictions, candidates } = state
  const pack = whole?.find(({ id }) => id === program)
  if (judged === null || pack === undefined) return null
  const options = { asOf, planned, answers, jurisdictions, candidate: candidates.includes(program) }
  return fingerprintOf(await inputsHash(pack, judged.chart, options))
}

/** The open request's fingerprint, made again when it is judged again; null until it is worked out. */
export const useFingerprint = (store: Store<PanelState>): string | null => {
  const { judged, whole, open } = useStore(store)
  const program = open?.draft.form.program
  const [made, setMade] = useState<{ of: typeof judged; fingerprint: string | null } | null>(null)
  useEffect(() => {
    let wanted = true
    if (program !== undefined)
      void fingerprintHere(store.get(), program).then((fingerprint) => wanted && setMade({ of: judged, fingerprint }))
    return () => {
      wanted = false
    }
  }, [judged, whole, program, store])
  return made !== null && made.of === judged ? made.fingerprint : null
}
