import type { IsoDay } from '../../lib/model/date'
import type { ChartedPage } from '../../lib/platform/charted-page'
import type { Reply } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'
import { openDraft } from './drafts'
import { judgeChart } from './judge-page'
import { takeKept } from './kept-patients'
import { letGo } from './let-go'
import type { PanelState } from './state'
import type { Store } from './store'

/** Reads the page and shows its verdict. A person asked for it: by the toolbar click, whose reading is on its way, or a button. */
export const openPage = async (
  store: Store<PanelState>,
  reading: Promise<Reply<ChartedPage>> = send('read-page', {}),
): Promise<void> => {
  // A list that stood in place of the page takes nothing along into it.
  if (store.get().from !== null) letGo(store)
  store.set({ phase: { name: 'reading' }, context: 'same', page: null, judged: null, shownAt: performance.now() })
  const read = await reading
  if (!read.ok) return store.set({ phase: { name: 'problem', problem: read.problem } })
  await showChart(store, read.value)
}

/** Shows what was read, with all that was answered and opened for this very patient before. */
export const showChart = async (store: Store<PanelState>, read: ChartedPage): Promise<void> => {
  const { identity, patientKey } = read
  const merged = await together(store, read)
  // Answers belong to the patient they were given for: another patient on the page starts without any.
  const same = identity !== null && identity === store.get().identity
  if (!same) letGo(store)
  const before = store.get()
  const { readings, page } = same ? merged : alone(read)
  const kept = same ? null : takeKept(patientKey)
  store.set({
    page,
    asOf: page.base.asOf,
    readings,
    identity,
    patientKey,
    pageMoved: false,
    // Rows that came in while the page was loading are somebody's only once the page is watched again.
    ...(before.phase.name === 'ready' && before.context === 'same' ? { context: 'checking' as const } : {}),
    ...(same ? {} : { opening: kept?.draft ? { draft: kept.draft } : null, ...kept?.state }),
  })
  // Asked before anything is shown: what the page came to show since it was read must never have been on screen as somebody else's.
  const { doubts } = store.get()
  const watching = send('watch-page', { anchors: page.anchors })
  rejudge(store)
  chooseProgram(store)
  const watched = await watching
  const now = store.get()
  // Even where a later reading of this patient is shown instead: what was kept is handed over once.
  if (kept?.draft && now.opening?.draft === kept.draft) void openDraft(store, kept.draft)
  if (now.page !== page) return
  // A place that no longer reads as it did may be the next patient's arrival: nothing is shown until a reading and its watch agree.
  // A page on which they never do (its words are redrawn at every look) is shown after several readings that say the same.
  const lost = watched.ok && watched.value.lost > 0
  const times = now.doubted?.identity === identity ? now.doubted.times : 0
  const sure = now.doubts === doubts && (!lost || times >= MOST_DOUBTS)
  store.set({
    phase: { name: 'ready' },
    context: sure ? 'same' : now.context === 'away' ? 'away' : 'checking',
    doubted: lost ? { identity, times: times + 1 } : null,
  })
}

/** What was read of this very patient before, put together with what was read now; anybody else's page stands alone. */
const together = async (
  store: Store<PanelState>,
  page: ChartedPage,
): Promise<Pick<PanelState, 'readings'> & { page: ChartedPage }> => {
  const { readings, identity } = store.get()
  if (identity === null || identity !== page.identity || readings.length === 0) return alone(page)
  const [{ mergeReadings }, { withReading }] = await Promise.all([
    import('../../lib/charting/merge-readings'),
    import('../../lib/charting/with-reading'),
  ])
  const kept = withReading(readings, page.base, new Date().toISOString())
  return { readings: kept, page: { ...page, base: mergeReadings(kept) } }
}

const alone = (page: ChartedPage): Pick<PanelState, 'readings'> & { page: ChartedPage } => ({
  readings: [{ chart: page.base, readAt: new Date().toISOString(), missed: [] }],
  page,
})

/** Lets go of the pages read before the one that is shown; what its own lists no longer show is still asked about. */
export const onlyThisPage = async (store: Store<PanelState>): Promise<void> => {
  const { mergeReadings } = await import('../../lib/charting/merge-readings')
  const { page, readings } = store.get()
  const own = readings[readings.length - 1]
  if (page === null || own === undefined) return
  store.set({ page: { ...page, base: mergeReadings([own]) }, readings: [own] })
  rejudge(store)
}

const MOST_DOUBTS = 8

/** The most pressing program, where nobody chose one. */
export const chooseProgram = (store: Store<PanelState>): void => {
  const { judged, program } = store.get()
  if (program === null) store.set({ program: mostPressing(judged?.judgements ?? [])?.program ?? null })
}

const PRESSING = ['block', 'ask', 'inform'] as const

const mostPressing = <J extends { notice: string }>(judgements: readonly J[]): J | undefined =>
  PRESSING.map((notice) => judgements.find((judgement) => judgement.notice === notice)).find((judgement) => judgement)

/** Judges again from what is already here: no message, no reading. */
export const rejudge = (store: Store<PanelState>): void => {
  const state = store.get()
  if (state.page) store.set({ judged: judgeChart(state.page.base, state.packs, state) })
}

/** Judges for another planned first dose. */
export const plan = (store: Store<PanelState>, planned: IsoDay): void => {
  store.set({ planned })
  rejudge(store)
}

/** Shows a program's verdict, judging the patient as a candidate for it. */
export const selectProgram = (store: Store<PanelState>, program: string): void => {
  store.set({ program, candidates: [program] })
  rejudge(store)
}
