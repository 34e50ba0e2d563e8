import type { Draft } from '../../lib/model/draft'
import type { Problem } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'
import { listDrafts } from './list-drafts'
import type { OpenDraft, PanelState } from './state'
import type { Store } from './store'

/** What is typed is written this soon, whether the typing rests or goes on: a draft is on disk well within a second of each keystroke. */
const AUTOSAVE_MS = 250
/** A write that nobody answered (the worker was stopped, the database would not) is tried again this often. */
const AGAIN_MS = 500

/** Problems that may be gone at the next try; a newer version, or a request that was deleted, is for a person to settle. */
const PASSING: readonly Problem['code'][] = ['internal', 'storage-failed', 'storage-full']

/** Whether only the disk, or a passphrase to be set, stands in the way of what was typed. */
export const mayYetBeWritten = ({ saving }: OpenDraft): boolean =>
  saving === 'saving' || (saving !== 'saved' && [...PASSING, 'passphrase-required'].includes(saving.code))

let timer: ReturnType<typeof setTimeout> | undefined
let writing: Promise<void> = Promise.resolve()

export const saveSoon = (store: Store<PanelState>, ms = AUTOSAVE_MS): void => {
  timer ??= setTimeout(() => void save(store), ms)
}

/** Writes what is unwritten, of the patient on the page or of one who left; one write at a time, so that versions follow each other. */
export const save = (store: Store<PanelState>): Promise<void> => {
  clearTimeout(timer)
  timer = undefined
  writing = writing.then(() => write(store))
  return writing
}

/** Saves that may have reached the disk though nobody said so, by request: they are sent again as they were before anything newer is. */
const inDoubt = new Map<string, Draft>()

const write = async (store: Store<PanelState>): Promise<void> => {
  const { open, aside } = store.get()
  const unwritten = [...(open && open.saving !== 'saved' ? [open] : []), ...aside.filter(mayYetBeWritten)]
  const kept = []
  for (const { draft } of unwritten) kept.push(await writeOne(store, draft.id))
  const { open: now, aside: still } = store.get()
  const passing = now !== null && mayYetBeWritten(now) && !isCode(now.saving, 'passphrase-required')
  if (passing || still.some(mayYetBeWritten)) saveSoon(store, AGAIN_MS)
  if (kept.includes('kept')) await listDrafts(store)
}

const isCode = (saving: OpenDraft['saving'], code: Problem['code']): boolean =>
  typeof saving === 'object' && saving.code === code

/** A request as it stands by now: in view, or out of sight since its patient left. */
const standing = ({ open, aside }: PanelState, id: string): OpenDraft | undefined =>
  [...(open ? [open] : []), ...aside].find(({ draft }) => draft.id === id)

const writeOne = async (store: Store<PanelState>, id: string): Promise<'kept' | 'not-kept'> => {
  const one = standing(store.get(), id)
  if (one === undefined) return 'not-kept'
  const sent = inDoubt.get(id) ?? { ...one.draft, version: one.draft.version + 1 }
  const reply = await send('save-draft', { draft: sent })
  if (!reply.ok && PASSING.includes(reply.problem.code)) inDoubt.set(id, sent)
  else inDoubt.delete(id)
  change(store, id, (now) => {
    if (!reply.ok) return { ...now, saving: reply.problem }
    const saving = now.draft.form === sent.form ? 'saved' : 'saving'
    return { ...now, draft: { ...now.draft, version: reply.value.version }, saving }
  })
  return reply.ok ? 'kept' : 'not-kept'
}

/** Its patient may have left, or come back, while it was being written. What is kept need not be held aside any longer. */
const change = (store: Store<PanelState>, id: string, how: (one: OpenDraft) => OpenDraft): void => {
  const { open, aside } = store.get()
  const changed = aside.map((one) => (one.draft.id === id ? how(one) : one))
  store.set({
    open: open?.draft.id === id ? how(open) : open,
    aside: changed.filter(({ saving }) => saving !== 'saved'),
  })
}

/** What is held aside once another request, or nobody's, comes in view: with the one in view, if it is not written. */
export const asideWithout = ({ open, aside }: PanelState, next: string | null): readonly OpenDraft[] => [
  ...aside.filter(({ draft }) => draft.id !== next && draft.id !== open?.draft.id),
  ...(open !== null && open.saving !== 'saved' && open.draft.id !== next ? [open] : []),
]
