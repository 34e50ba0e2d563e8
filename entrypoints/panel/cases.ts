import { dueOf } from '../../lib/forms/cases/due-of'
import { moveCase, undoMove } from '../../lib/forms/cases/move-case'
import type { HolidayTable } from '../../lib/forms/holiday-table'
import type { CaseDue, CaseMove, CaseState } from '../../lib/model/case'
import type { IsoDay } from '../../lib/model/date'
import type { VerdictPack } from '../../lib/model/pack'
import type { Key } from '../../lib/platform/i18n'
import { send } from '../../lib/platform/send'
import { revisionOn } from '../../lib/rules/revision-on'
import { save } from './save'
import type { PanelState } from './state'
import type { Store } from './store'

export const listCases = async (store: Store<PanelState>): Promise<void> => {
  const reply = await send('list-cases', {})
  if (reply.ok) store.set({ cases: reply.value })
}

/** The shipped holidays: the extension's own file, checked when it was built. */
const loadHolidays = async (): Promise<HolidayTable> =>
  (await (await fetch('/generated/holidays.json')).json()) as HolidayTable

export const movesOf = ({ cases }: Pick<PanelState, 'cases'>, id: string): readonly CaseMove[] =>
  cases.find((one) => one.id === id)?.moves ?? []

/** Moves a request; gives back the key of what was refused, null when it stands there now. */
export const moveTo = async (
  store: Store<PanelState>,
  id: string,
  to: CaseState,
  on: IsoDay,
  at: string,
): Promise<Key | null> => {
  if (to === 'sent' && !(await isWritten(store, id))) return 'case.problem.unsaved'
  const state = store.get()
  const moved = moveCase(movesOf(state, id), { to, on, at, who: state.who }, state.asOf)
  return moved.ok ? keep(store, id, moved.value) : `case.problem.${moved.problem}`
}

/** What is sent is what is kept: nothing typed, and nothing the page said anew since, is left unwritten behind it. */
const isWritten = async (store: Store<PanelState>, id: string): Promise<boolean> => {
  const { open } = store.get()
  if (open === null || open.draft.id !== id) return true
  store.set({ open: { ...open, saving: 'saving' } })
  await save(store)
  return store.get().open?.saving === 'saved'
}

export const takeBack = (store: Store<PanelState>, id: string): Promise<Key | null> =>
  keep(store, id, undoMove(movesOf(store.get(), id)))

/** The deadline by the rules that hold on the day of the last move. */
const dueIn = async (pack: VerdictPack, moves: readonly CaseMove[]): Promise<CaseDue | null> => {
  const on = moves.at(-1)?.on
  if (on === undefined) return null
  const { workflow } = revisionOn(pack, on).revision
  return dueOf(moves, { workflow, jurisdiction: pack.jurisdiction }, await loadHolidays())
}

const keep = async (store: Store<PanelState>, id: string, moves: readonly CaseMove[]): Promise<Key | null> => {
  const { drafts, packs } = store.get()
  const program = drafts.find((draft) => draft.id === id)?.program
  const pack = packs.find((one) => one.id === program)
  // A program that is no longer installed has no deadlines here.
  const due = pack ? await dueIn(pack, moves) : null
  const reply = await send('save-case', { record: { id, moves: [...moves], due } })
  await listCases(store)
  if (reply.ok) return null
  return reply.problem.code === 'newer-version-exists' ? 'case.problem.elsewhere' : `problem.${reply.problem.code}`
}
