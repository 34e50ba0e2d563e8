import { draftToResume } from '../../lib/forms/cases/draft-to-resume'
import { mayBeWritten } from '../../lib/forms/cases/may-be-written'
import { stateOf } from '../../lib/forms/cases/next-states'
import type { Draft } from '../../lib/model/draft'
import type { FormState } from '../../lib/model/questionnaire-response'
import { send } from '../../lib/platform/send'
import { listDrafts } from './list-drafts'
import { asideWithout, mayYetBeWritten, save, saveSoon } from './save'
import type { OpenDraft, PanelState } from './state'
import type { Store } from './store'
import { wholePacks } from './whole-packs'

/** The form engine's code is wanted by few who open the panel, and waited for by nobody who reads a verdict. */
const engine = async (store: Store<PanelState>) => {
  const [loaded] = await Promise.all([import('./refresh-draft'), wholePacks(store)])
  return loaded
}

/**
 * Opens this patient's request on a form of the program, or starts one pre-filled from the chart. Whatever was on its way into view
 * before gives way: a second click starts no second request, and nothing that comes late takes the place of what is typed into.
 */
export const startRequest = async (
  store: Store<PanelState>,
  questionnaire: string,
  now: () => string,
  newId: () => string,
): Promise<void> => {
  const { program, patientKey } = store.get()
  if (program === null || patientKey === null) return
  const opening = { draft: null }
  store.set({ opening })
  // As they stand now: one may have been begun in another tab, or their list not have come yet.
  await listDrafts(store)
  if (store.get().opening !== opening) return
  const { drafts, cases } = store.get()
  const existing = draftToResume(drafts, cases, { patientKey, program, questionnaire })
  if (existing) return openDraft(store, existing.id)
  const { filledNow } = await engine(store)
  const form = await filledNow(store.get(), { questionnaire, program })
  // The patient may have changed, or another request have been asked for, while the form was being filled.
  if (store.get().opening !== opening) return
  store.set({ opening: null })
  if (form === null) return
  const [id, at] = [newId(), now()]
  const draft: Draft = { id, patientKey, program, form, version: 0, createdAt: at, updatedAt: at }
  const open = { draft, saving: 'saving', differences: [] } as const
  store.set({ open, aside: asideWithout(store.get(), id), view: 'form', deleted: null })
  await save(store)
}

/** Shows a kept request, unless another is asked for meanwhile. What was typed into it and is not on the disk yet is written first, or shown as it was typed. */
export const openDraft = async (store: Store<PanelState>, id: string): Promise<void> => {
  const opening = { draft: id }
  store.set({ opening })
  const shown = await readDraft(store, id)
  if (store.get().opening === opening) store.set({ ...shown, opening: null })
}

/** What the panel shows once this request has been read. */
const readDraft = async (store: Store<PanelState>, id: string): Promise<Partial<PanelState>> => {
  if (unwritten(store.get(), id)) await save(store)
  if (unwritten(store.get(), id)) return asTyped(store.get(), id)
  const reply = await send('open-draft', { id })
  // Asked for where the requests are: what is on the page stays in view.
  if (!reply.ok && reply.problem.code === 'locked') return { view: 'drafts', waiting: id }
  if (!reply.ok) return { view: 'drafts', refused: { id, problem: reply.problem } }
  const { refreshed } = await engine(store)
  // What was sent is shown as it was sent, whatever the page says by now.
  const { form, differences } = isWritable(store.get(), id)
    ? await refreshed(store.get(), reply.value.form)
    : { form: reply.value.form, differences: [] }
  // What the page says anew is written with the next edit: looking at a draft does not change it.
  return inView(store.get(), { draft: { ...reply.value, form }, saving: 'saved', differences })
}

/** Never one patient's data over another's page. */
const inView = (state: PanelState, open: OpenDraft): Partial<PanelState> =>
  open.draft.patientKey === state.patientKey
    ? { open, aside: asideWithout(state, open.draft.id), view: 'form', deleted: null, refused: null, waiting: null }
    : {}

/** Whether this request holds something that is not on the disk and may still get there, or is all there is of what was typed. */
const unwritten = ({ open, aside }: PanelState, id: string): boolean =>
  (open?.draft.id === id && mayYetBeWritten(open)) || aside.some(({ draft }) => draft.id === id)

/** What could not be written, as it was typed. */
const asTyped = (state: PanelState, id: string): Partial<PanelState> => {
  const typed = [...(state.open ? [state.open] : []), ...state.aside].find(({ draft }) => draft.id === id)
  return typed === undefined ? {} : inView(state, typed)
}

/** Whether this request may still be changed. */
export const isWritable = ({ cases }: Pick<PanelState, 'cases'>, id: string): boolean =>
  mayBeWritten(stateOf(cases.find((one) => one.id === id)?.moves ?? []))

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
  saveSoon(store)
}

/** Deletes a request so that it can be brought back; one that cannot be opened says so first, and goes for good when asked again. */
export const deleteDraft = async (store: Store<PanelState>, id: string): Promise<void> => {
  const { open, refused } = store.get()
  const kept = await send('open-draft', { id })
  const draft = kept.ok ? kept.value : open?.draft.id === id ? open.draft : null
  if (!kept.ok && draft === null && refused?.id !== id) return store.set({ refused: { id, problem: kept.problem } })
  const reply = await send('delete-draft', { id })
  if (!reply.ok) return store.set({ refused: { id, problem: reply.problem } })
  const now = store.get()
  store.set({
    deleted: draft,
    open: now.open?.draft.id === id ? null : now.open,
    aside: now.aside.filter((one) => one.draft.id !== id),
    refused: null,
  })
  await listDrafts(store)
}

export const undoDelete = async (store: Store<PanelState>): Promise<void> => {
  const { deleted } = store.get()
  if (!deleted) return
  await send('restore-draft', { draft: deleted })
  store.set({ deleted: null })
  await listDrafts(store)
}
