import type { Draft } from '../../lib/model/draft'
import type { FormState } from '../../lib/model/questionnaire-response'
import { send } from '../../lib/platform/send'
import type { PanelState } from './state'
import type { Store } from './store'

/** Typing rests this long before it is written; a draft is on disk well within a second of the last keystroke. */
const AUTOSAVE_MS = 250

export const listDrafts = async (store: Store<PanelState>): Promise<void> => {
  const reply = await send('list-drafts', {})
  if (reply.ok) store.set({ drafts: reply.value })
}

/** The form engine's code is wanted by few who open the panel, and waited for by nobody who reads a verdict. */
const engine = () => import('./refresh-draft')

/** Opens this patient's request on a form of the program, or starts one pre-filled from the chart. */
export const startRequest = async (
  store: Store<PanelState>,
  questionnaire: string,
  now: () => string,
  newId: () => string,
): Promise<void> => {
  const { program, patientKey, drafts } = store.get()
  if (program === null || patientKey === null) return
  const existing = drafts.find(
    (one) => one.patientKey === patientKey && one.program === program && one.questionnaire === questionnaire,
  )
  if (existing) return openDraft(store, existing.id)
  const { filledNow } = await engine()
  const form = await filledNow(store.get(), { questionnaire, program })
  // The patient may have changed while the form was being filled.
  if (form === null || store.get().patientKey !== patientKey) return
  const draft: Draft = {
    id: newId(),
    patientKey,
    program,
    form,
    version: 0,
    createdAt: now(),
    updatedAt: now(),
  }
  store.set({ open: { draft, saving: 'saving', differences: [] }, view: 'form', deleted: null })
  await save(store, now)
}

export const openDraft = async (store: Store<PanelState>, id: string): Promise<void> => {
  const reply = await send('open-draft', { id })
  // Asked for where the requests are: what is on the page stays in view.
  if (!reply.ok && reply.problem.code === 'locked') return store.set({ view: 'drafts', waiting: id })
  if (!reply.ok) return store.set({ phase: { name: 'problem', problem: reply.problem } })
  // Never one patient's data over another's page.
  if (reply.value.patientKey !== store.get().patientKey) return
  const { refreshed } = await engine()
  const { form, differences } = await refreshed(store.get(), reply.value.form)
  if (reply.value.patientKey !== store.get().patientKey) return
  // What the page says anew is written with the next edit: looking at a draft does not change it.
  store.set({
    open: { draft: { ...reply.value, form }, saving: 'saved', differences },
    view: 'form',
    deleted: null,
    waiting: null,
  })
}

let timer: ReturnType<typeof setTimeout> | undefined
let writing: Promise<void> = Promise.resolve()

/** Takes what was typed at once and writes it soon after the typing rests. */
export const editForm = (store: Store<PanelState>, form: FormState, now: () => string): void => {
  const { open } = store.get()
  if (!open) return
  store.set({ open: { ...open, draft: { ...open.draft, form, updatedAt: now() }, saving: 'saving' } })
  void engine().then(({ recalculateOpen }) => recalculateOpen(store, form, (next) => editForm(store, next, now)))
  clearTimeout(timer)
  timer = setTimeout(() => void save(store, now), AUTOSAVE_MS)
}

/** Writes what is unwritten; one write at a time, so that versions follow each other. */
export const save = (store: Store<PanelState>, now: () => string): Promise<void> => {
  clearTimeout(timer)
  writing = writing.then(() => write(store, now))
  return writing
}

const write = async (store: Store<PanelState>, now: () => string): Promise<void> => {
  const { open } = store.get()
  if (!open || open.saving === 'saved') return
  const sent = open.draft
  const reply = await send('save-draft', { draft: { ...sent, version: sent.version + 1, updatedAt: now() } })
  const current = store.get().open
  if (!current || current.draft.id !== sent.id) return
  if (!reply.ok) return store.set({ open: { ...current, saving: reply.problem } })
  const unchanged = current.draft.form === sent.form
  store.set({
    open: {
      ...current,
      draft: { ...current.draft, version: reply.value.version },
      saving: unchanged ? 'saved' : 'saving',
    },
  })
  await listDrafts(store)
}

export const deleteDraft = async (store: Store<PanelState>, id: string): Promise<void> => {
  const draft = await send('open-draft', { id })
  const reply = await send('delete-draft', { id })
  if (!reply.ok) return
  store.set({ deleted: draft.ok ? draft.value : null, open: null })
  await listDrafts(store)
}

export const undoDelete = async (store: Store<PanelState>): Promise<void> => {
  const { deleted } = store.get()
  if (!deleted) return
  await send('restore-draft', { draft: deleted })
  store.set({ deleted: null })
  await listDrafts(store)
}
