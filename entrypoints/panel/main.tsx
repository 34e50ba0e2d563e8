import { formatISO } from 'date-fns'
import { render } from 'preact'
import { Outdated } from '../../components/outdated'
import { AREAS } from '../../lib/platform/i18n/areas'
import { loadWords } from '../../lib/platform/i18n/load-words'
import { preferredLang } from '../../lib/platform/i18n/preferred-lang'
import { translate } from '../../lib/platform/i18n/translate'
import { loadVerdictPacks } from '../../lib/platform/load-packs'
import type { Response } from '../../lib/platform/messages'
import { onExtensionGone } from '../../lib/platform/on-extension-gone'
import { send } from '../../lib/platform/send'
import { App } from './app'
import { listDrafts } from './list-drafts'
import { openPage } from './open-page'
import { keepToPatient } from './patient-context'
import { publishReport } from './publish-report'
import { save } from './save'
import type { PanelState } from './state'
import { createStore } from './store'

const today = formatISO(new Date(), { representation: 'date' })

const store = createStore<PanelState>({
  phase: { name: 'connecting' },
  context: 'same',
  pageMoved: false,
  shownAt: 0,
  left: null,
  doubted: null,
  doubts: 0,
  start: { program: null, candidates: [], planned: today },
  tab: null,
  lang: preferredLang(navigator.languages),
  words: {},
  jurisdictions: ['BE', 'FR', 'EU'],
  askSite: false,
  who: '',
  me: {},
  asOf: today,
  planned: today,
  packs: [],
  whole: null,
  readWhole: async () => [],
  unknownLoads: false,
  page: null,
  from: null,
  listProblem: null,
  readings: [],
  judged: null,
  answers: [],
  added: [],
  facts: {},
  program: null,
  candidates: [],
  identity: null,
  patientKey: null,
  view: 'verdict',
  drafts: [],
  cases: [],
  open: null,
  aside: [],
  opening: null,
  refused: null,
  deleted: null,
})

/** Sent before anything else runs: the answers are on their way while this page is still drawing its first frame. */
const ready = send('panel-ready', {})
const reading = send('read-page', {})
const packs = loadVerdictPacks(ready.then((opened) => (opened.ok ? opened.value.loaded : null)))
// Most likely the language that will be asked for.
void loadWords(store.get().lang, AREAS.panel)

const connect = async (): Promise<void> => {
  const opened = await ready
  if (!opened.ok) {
    const words = await loadWords(store.get().lang, AREAS.panel)
    return store.set({ words, phase: { name: 'problem', problem: opened.problem } })
  }
  if (opened.value.tab.portal === true) await showPortal(opened.value)
  else await showChart(opened.value)
}

const root = document.getElementById('panel')

/** A request was carried here: the page is a portal to be filled, until a person says that it is a chart after all. */
const showPortal = async (opened: Response<'panel-ready'>): Promise<void> => {
  const { settings, run, tab } = opened
  const lang = run.lang ?? settings.lang ?? store.get().lang
  const [words, installed, { PortalView, pagePatient }, page] = await Promise.all([
    loadWords(lang, AREAS.panel),
    packs.then(({ whole }) => whole()),
    import('./portal-view'),
    reading,
  ])
  const readInstead = async (): Promise<void> => {
    await send('disarm-portal', {})
    if (root) render(<App store={store} />, root)
    await showChart(opened)
  }
  const props = { packs: installed, me: settings.me ?? {}, seen: pagePatient(page) }
  const close = tab.windowed ? { onClose: () => void send('close-panel', {}) } : {}
  if (root)
    render(
      <PortalView
        {...props}
        {...close}
        lang={lang}
        t={translate(words, lang)}
        onReadInstead={() => void readInstead()}
      />,
      root,
    )
}

const showChart = async ({ tab, settings, run }: Response<'panel-ready'>): Promise<void> => {
  const asOf = run.asOf ?? today
  const start = {
    planned: run.planned ?? asOf,
    program: run.program ?? null,
    candidates: run.program === undefined ? [] : [run.program],
  }
  const lang = run.lang ?? settings.lang ?? store.get().lang
  // What the page does from here on is heard before anything of it is shown.
  keepToPatient(store, tab.tabId)
  const [words, installed] = await Promise.all([loadWords(lang, AREAS.panel), packs])
  store.set({
    start,
    ...start,
    tab,
    lang,
    words,
    jurisdictions: run.jurisdictions ?? settings.jurisdictions ?? store.get().jurisdictions,
    // A run whose day is fixed (a test, a check from the command line) has nobody to ask.
    askSite: settings.jurisdictions === undefined && run.asOf === undefined,
    who: settings.who ?? '',
    role: settings.role ?? 'clinician',
    me: settings.me ?? {},
    asOf,
    unknownLoads: installed.unknownLoads,
    readWhole: installed.whole,
    packs: installed.packs.filter((pack) => run.program === undefined || pack.id === run.program),
  })
  await openPage(store, reading)
  await listDrafts(store)
}

if (root) render(<App store={store} />, root)
publishReport(store)
// The extension was updated: nothing the page says arrives any more, and the next patient would come unheard.
onExtensionGone(() => {
  const { words, lang } = store.get()
  if (root) render(<Outdated t={translate(words, lang)} />, root)
  document.documentElement.dataset.ready = 'stale'
})
// The page goes elsewhere and the panel with it: what is unwritten is written now.
addEventListener('pagehide', () => void save(store))
void connect()
