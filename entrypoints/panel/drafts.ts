import { draftToResume } from '../../lib/forms/cases/draft-to-resume'
import { mayBeWritten } from '../../lib/forms/cases/may-be-written'
import { stateOf } from '../../lib/forms/cases/next-states'
import type { Draft } from '../../lib/model/draft'
import type { FormState } from '../../lib/model/questionnaire-response'
import type { Problem } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'
import { isoNow } from './iso-now'
import type { PanelState } from './state'
import type { Store } from './store'
import { wholePacks } from './whole-packs'

/** What is typed is written this soon, whether the typing rests or goes on: a draft is on disk well within a second of each keystroke. */
const AUTOSAVE_MS = 250
/** A write that nobody answered (the worker was stopped, the database would not) is tried again this often. */
const AGAIN_MS = 500

export const listDrafts = async (store: Store<PanelState>): Promise<void> => {
  const [drafts, cases] = await Promise.all([send('list-drafts', {}), send('list-cases', {})])
  // Without where they stand, what was sent would pass for a draft.
  if (drafts.ok && cases.ok) store.set({ drafts: drafts.value, cases: cases.value })
}

/** The form engine's code is wanted by few who open the panel, and waited for by nobody who reads a verdict. */
const engine = async (store: Store<PanelState>) => {
  const [loaded] = await Promise.all([import('./refresh-draft'), wholePacks(store)])
  return loaded
}

/** Opens this patient's request on a form of the program, or starts one pre-filled from the chart. */
export const startRequest = async (
  store: Store<PanelState>,
  questionnaire: string,
  now: () => string,
  newId: () => string,
): Promise<void> => {
  const { program, patientKey, drafts, cases } = store.get()
  if (program === null || patientKey === null) return
  const existing = draftToResume(drafts, cases, { patientKey, program, questionnaire })
  if (existing) return openDraft(store, existing.id, now)
  const { filledNow } = await engine(store)
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

/** Shows a kept request. What was typed into it and is not on the disk yet is written first, or it stays in view as it is. */
export const openDraft = async (store: Store<PanelState>, id: string, now = isoNow): Promise<void> => {
  if (waitsForDisk(store.get().open, id)) await save(store, now)
  if (waitsForDisk(store.get().open, id)) return store.set({ view: 'form', deleted: null, waiting: null })
  const reply = await send('open-draft', { id })
  // Asked for where the requests are: what is on the page stays in view.
  if (!reply.ok && reply.problem.code === 'locked') return store.set({ view: 'drafts', waiting: id })
  if (!reply.ok) return store.set({ view: 'drafts', refused: { id, problem: reply.problem } })
  const { refreshed } = await engine(store)
  // Never one patient's data over another's page.
  if (reply.value.patientKey !== store.get().patientKey) return
  // What was sent is shown as it was sent, whatever the page says by now.
  const { form, differences } = isWritable(store.get(), id)
    ? await refreshed(store.get(), reply.value.form)
    : { form: reply.value.form, differences: [] }
  if (reply.value.patientKey !== store.get().patientKey) return
  // What the page says anew is written with the next edit: looking at a draft does not change it.
  store.set({
    open: { draft: { ...reply.value, form }, saving: 'saved', differences },
    view: 'form',
    deleted: null,
    refused: null,
    waiting: null,
  })
}

/** Whether this request may still be changed. */
export const isWritable = ({ cases }: Pick<PanelState, 'cases'>, id: string): boolean =>
  mayBeWritten(stateOf(cases.find((one) => one.id === id)?.moves ?? []))

let timer: ReturnType<typeof setTimeout> | undefined
let writing: Promise<void> = Promise.resolve()

/** Takes what was typed at once and writes it soon. The change is made to the form as it stands now, which may be a later one than the screen shows. */
export const editForm = (store: Store<PanelState>, change: (form: FormState) => FormState, now: () => string): void => {
  const { open } = store.get()
  if (!open || !isWritable(store.get(), open.draft.id)) return
  const form = change(open.draft.form)
  if (form === open.draft.form) return
  store.set({ open: { ...open, draft: { ...open.draft, form, updatedAt: now() }, saving: 'saving' } })
  void engine(store).then(({ recalculateOpen }) =>
    recalculateOpen(store, form, (next) => editForm(store, () => next, now)),
  )
  timer ??= setTimeout(() => void save(store, now), AUTOSAVE_MS)
}

/** Writes what is unwritten; one write at a time, so that versions follow each other. */
export const save = (store: Store<PanelState>, now: () => string): Promise<void> => {
  clearTimeout(timer)
  timer = undefined
  writing = writing.then(() => write(store, now))
  return writing
}

/** Problems that may be gone at the next try; a newer version, or a request that was deleted, is for a person to settle. */
const PASSING: readonly Problem['code'][] = ['internal', 'storage-failed', 'storage-full']

/** Whether this request is open with something in it that only the disk, or a passphrase to be set, stands in the way of. */
const waitsForDisk = (open: PanelState['open'], id: string): boolean => {
  if (open?.draft.id !== id) return false
  const { saving } = open
  return saving === 'saving' || (saving !== 'saved' && [...PASSING, 'passphrase-required'].includes(saving.code))
}

/** A save that may have reached the disk though nobody said so: it is sent again as it was before anything newer is. */
let inDoubt: Draft | null = null

const write = async (store: Store<PanelState>, now: () => string): Promise<void> => {
  const { open } = store.get()
  if (!open || open.saving === 'saved') return
  const sent = inDoubt?.id === open.draft.id ? inDoubt : { ...open.draft, version: open.draft.version + 1 }
  const reply = await send('save-draft', { draft: sent })
  const passing = !reply.ok && PASSING.includes(reply.problem.code)
  inDoubt = passing ? sent : null
  const current = store.get().open
  if (!current || current.draft.id !== sent.id) return
  const unchanged = current.draft.form === sent.form
  if (passing || (reply.ok && !unchanged)) timer ??= setTimeout(() => void save(store, now), AGAIN_MS)
  if (!reply.ok) return store.set({ open: { ...current, saving: reply.problem } })
  store.set({
    open: {
      ...current,
      draft: { ...current.draft, version: reply.value.version },
      saving: unchanged ? 'saved' : 'saving',
    },
  })
  await listDrafts(store)
}

/** Deletes a request so that it can be brought back; one that cannot be opened says so first, and goes for good when asked again. */
export const deleteDraft = async (store: Store<PanelState>, id: string): Promise<void> => {
  const { open, refused } = store.get()
  const kept = await send('open-draft', { id })
  const draft = kept.ok ? kept.value : open?.draft.id === id ? open.draft : null
  if (!kept.ok && draft === null && refused?.id !== id) return store.set({ refused: { id, problem: kept.problem } })
  const reply = await send('delete-draft', { id })
  if (!reply.ok) return store.set({ refused: { id, problem: reply.problem } })
  store.set({ deleted: draft, open: null, refused: null })
  await listDrafts(store)
}

export const undoDelete = async (store: Store<PanelState>): Promise<void> => {
  const { deleted } = store.get()
  if (!deleted) return
  await send('restore-draft', { draft: deleted })
  store.set({ deleted: null })
  await listDrafts(store)
}
