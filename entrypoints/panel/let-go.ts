import { keepPatient } from './kept-patients'
import { asideWithout, save } from './save'
import type { PanelState } from './state'
import type { Store } from './store'

/**
 * Lets go of everything of the patient that was shown, at once, and keeps what a person did for this patient. What is unwritten is
 * put aside and written from there: the next patient waits for no disk, and a disk that refuses loses nothing.
 */
export const letGo = (store: Store<PanelState>): void => {
  const { answers, added, facts, program, candidates, planned, view, open, opening, patientKey, start, from } =
    store.get()
  const unwritten = open !== null && open.saving !== 'saved'
  // What was answered about a list speaks of that list: it must not settle anything about the page.
  if (patientKey !== null && (from === null || unwritten)) {
    const own = from === null ? { answers, added, facts } : { answers: [], added: [], facts: {} }
    keepPatient(patientKey, {
      state: { ...own, program, candidates, planned, view },
      draft: open?.draft.id ?? opening?.draft ?? null,
    })
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
    aside: asideWithout(store.get(), null),
    opening: null,
    refused: null,
    deleted: null,
    view: 'verdict',
    pageMoved: false,
  })
  if (unwritten) void save(store)
}
