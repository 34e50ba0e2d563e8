import type { Report } from '../../lib/model/report'
import { reportOf } from '../../lib/rules/report-of'
import type { PanelState } from './state'
import type { Store } from './store'

declare global {
  /** What the panel knows, for `npm run check` and the tests. It lives in the panel's own window, which no page can reach. */
  var sidelightReport: Report | { error: string } | undefined
}

/** What a report was made of. */
type Published = Pick<PanelState, 'page' | 'judged' | 'packs' | 'lang'>

/** Keeps the report of the page up to date; `data-ready` is set on the document once the verdict is painted. */
export const publishReport = (store: Store<PanelState>): void => {
  let clickToVerdictMs: number | null = null
  let published: Published | null = null
  store.listen(() => {
    const state = store.get()
    const before = published
    published = null
    document.documentElement.lang = state.lang
    if (state.phase.name === 'problem') {
      globalThis.sidelightReport = { error: `${state.phase.problem.code}: ${state.phase.problem.detail}` }
      document.documentElement.dataset.ready = 'problem'
      return
    }
    const { page, judged, tab, packs, lang } = state
    if (state.context !== 'same') {
      globalThis.sidelightReport = { error: `patient-changed: ${state.context}` }
      document.documentElement.dataset.ready = state.context
      return
    }
    if (state.phase.name !== 'ready' || !page || !judged || !tab) {
      delete document.documentElement.dataset.ready
      return
    }
    published = { page, judged, packs, lang }
    // A report is long to make: not once a key of a request that is being typed.
    if (before?.page === page && before.judged === judged && before.packs === packs && before.lang === lang) return
    // Two frames later the verdict is on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (store.get().judged !== judged || store.get().context !== 'same') return
        clickToVerdictMs ??= Date.now() - tab.clickedAt
        globalThis.sidelightReport = reportOf({
          page: {
            title: page.summary.title,
            frames: page.summary.frames,
            unreadFrames: page.summary.unreadFrames,
            readers: page.summary.readers,
          },
          chart: judged.chart,
          judgements: judged.judgements,
          packs: [...packs],
          lang,
          timings: { readMs: page.readMs, chartMs: page.chartMs, judgeMs: judged.judgeMs, clickToVerdictMs },
        })
        document.documentElement.dataset.ready = 'verdict'
      }),
    )
  })
}
