import type { PanelState } from './state'

/** What a person did for one patient, to go on with when that patient is on the page again. Holds no name and nothing read. */
export interface Kept {
  state: Pick<PanelState, 'answers' | 'added' | 'facts' | 'program' | 'candidates' | 'planned' | 'view'>
  /** The request that was open: on the disk and locked, or held aside until it is. */
  draft: string | null
}

/** In this panel's memory only, by the key that holds no name; gone with the panel. */
const kept = new Map<string, Kept>()

export const keepPatient = (patientKey: string | null, what: Kept): void => {
  if (patientKey !== null) kept.set(patientKey, what)
}

/** Hands over what was kept for a patient, once; null when there is nothing. */
export const takeKept = (patientKey: string | null): Kept | null => {
  if (patientKey === null) return null
  const found = kept.get(patientKey) ?? null
  kept.delete(patientKey)
  return found
}
