import { save } from './drafts'
import { isoNow } from './iso-now'
import { keepPatient } from './kept-patients'
import type { PanelState } from './state'
import type { Store } from './store'

/** Saves and locks what is open, keeps what a person did for this patient, and lets go of everything of the patient that was shown. */
export const letGo = async (store: Store<PanelState>): Promise<void> => {
  await save(store, isoNow)
  const { answers, added, facts, program, candidates, planned, view, open, patientKey, start, from } = store.get()
  // A request that could not be written stays in memory, out of sight, rather than being lost.
  const unsaved = open !== null && open.saving !== 'saved' ? { open } : {}
  const draft = open !== null && open.saving === 'saved' ? open.draft.id : null
  // What was answered about a list speaks of that list: it must not settle anything about the page.
  if (patientKey !== null && (from === null || 'open' in unsaved)) {
    const own = from === null ? { answers, added, facts } : { answers: [], added: [], facts: {} }
    keepPatient(patientKey, { state: { ...own, program, candidates, planned, view, ...unsaved }, draft })
  }
  store.set({
    ...start,
    page: null,
    readings: [],
    judged: null,
    identity: null,
    patientKey: null,
    from: null,
    answers: [],
    added: [],
    facts: {},
    open: null,
    refused: null,
    deleted: null,
    view: 'verdict',
    pageMoved: false,
  })
}
