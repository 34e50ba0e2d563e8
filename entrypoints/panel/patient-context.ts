import type { ChartedPage } from '../../lib/platform/charted-page'
import { onPageSignal } from '../../lib/platform/on-page-signal'
import type { Signal } from '../../lib/platform/page-signal'
import { send } from '../../lib/platform/send'
import { letGo } from './let-go'
import { showChart } from './open-page'
import { isLoading, WAITS_MS } from './page-loads'
import type { FromList, PanelState } from './state'
import type { Store } from './store'

/** The page is given this long to settle before it is asked again whose chart it shows. */
const SETTLES_MS = 150
/** A page that never rests is read again this seldom, and never for more than a tenth of the time. */
const AT_MOST_EVERY_MS = 1000
const SHARE = 10
/** What is read this soon after a patient came may still be loading. */
const LOADING_MS = 5000

/**
 * Keeps the panel to the patient on the page. What may be another patient blanks it at once; only when the page is seen to be the
 * same patient's does anything of the patient come back.
 */
export const keepToPatient = (store: Store<PanelState>, tabId: number): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let checking = false
  let again = false
  let rested = 0

  const checkIn = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), ms)
  }

  const check = async (): Promise<void> => {
    if (checking) {
      again = true
      return
    }
    const { phase } = store.get()
    // The first reading of all, or one that a person asked for, is on its way.
    if (phase.name !== 'ready') return checkIn(SETTLES_MS)
    checking = true
    again = false
    try {
      await look()
    } finally {
      checking = false
    }
    if (again) checkIn(SETTLES_MS)
  }

  /** Reads the page and does what follows from it to the end: a patient who returns while another is let go of waits for that. */
  const look = async (): Promise<void> => {
    const started = performance.now()
    const read = await send('read-page', {})
    rested = performance.now() + Math.max(AT_MOST_EVERY_MS, SHARE * (performance.now() - started))
    if (again || store.get().phase.name !== 'ready') return
    if (read.ok) return settle(read.value)
    leave(store)
    store.set({ phase: { name: 'problem', problem: read.problem }, context: 'same' })
  }

  const settle = async (read: ChartedPage): Promise<void> => {
    const { context, page, left, from, shownAt } = store.get()
    if (from !== null) return beside(from, read.identity)
    const known = context === 'other' ? left : store.get().identity
    const sameLines = page !== null && page.lines.join('\n') === read.lines.join('\n')
    // Where nobody is named, only the very same rows are the same chart.
    const same = read.identity === null ? known === null && sameLines : read.identity === known
    if (!same) return leave(store)
    const loading = performance.now() - shownAt < (isLoading(page) ? WAITS_MS : LOADING_MS)
    if (context !== 'same' || (loading && !sameLines)) {
      if (context !== 'same') store.set({ shownAt: performance.now() })
      return showChart(store, read)
    }
    store.set({ pageMoved: !sameLines })
  }

  /** A list stays beside the page it was given to, and beside its own patient's; never beside somebody else's. */
  const beside = (from: FromList, identity: string | null): void => {
    if (identity === null || identity === from.beside.identity || identity === store.get().identity)
      store.set({ context: 'same' })
    else leave(store)
  }

  const onSignal = (signal: Signal): void => {
    if (signal === 'pointed') return
    const { context, phase, doubts } = store.get()
    if (signal === 'suspect' || signal === 'left') store.set({ doubts: doubts + 1 })
    if (signal === 'left') {
      store.set({ context: 'away' })
      return
    }
    // Nothing is shown while a reading is on its way; what it brings is looked at again.
    if (phase.name !== 'ready') {
      checkIn(SETTLES_MS)
      return
    }
    if (signal === 'suspect' && context === 'same') store.set({ context: 'checking' })
    if (checking) again = true
    else if (signal === 'back') checkIn(0)
    else checkIn(store.get().context === 'same' ? Math.max(SETTLES_MS, rested - performance.now()) : SETTLES_MS)
  }
  onPageSignal(tabId, onSignal)
}

/** Blanks the panel and lets go of the patient, who is remembered only to be compared. */
const leave = (store: Store<PanelState>): void => {
  const { identity, left } = store.get()
  store.set({ context: 'other', left: identity ?? left })
  letGo(store)
}
