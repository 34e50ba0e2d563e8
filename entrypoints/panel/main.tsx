import { formatISO } from 'date-fns'
import { render } from 'preact'
import { AREAS } from '../../lib/platform/i18n/areas'
import { loadWords } from '../../lib/platform/i18n/load-words'
import { preferredLang } from '../../lib/platform/i18n/preferred-lang'
import { send } from '../../lib/platform/send'
import { App } from './app'
import { listDrafts, save } from './drafts'
import { loadPacks, openPage } from './open-page'
import { keepToPatient } from './patient-context'
import { publishReport } from './publish-report'
import type { PanelState } from './state'
import { createStore } from './store'

const today = formatISO(new Date(), { representation: 'date' })

const store = createStore<PanelState>({
  phase: { name: 'connecting' },
  context: 'same',
  pageMoved: false,
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
  page: null,
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
  open: null,
  deleted: null,
})

const connect = async (): Promise<void> => {
  const ready = await send('panel-ready', {})
  if (!ready.ok) {
    const words = await loadWords(store.get().lang, AREAS.panel)
    return store.set({ words, phase: { name: 'problem', problem: ready.problem } })
  }
  const [settings, options, packs] = await Promise.all([
    send('get-settings', {}),
    send('get-run-options', {}),
    loadPacks(),
  ])
  const chosen = settings.ok ? settings.value : {}
  const run = options.ok ? options.value : {}
  const asOf = run.asOf ?? today
  const start = {
    planned: run.planned ?? asOf,
    program: run.program ?? null,
    candidates: run.program === undefined ? [] : [run.program],
  }
  const lang = run.lang ?? chosen.lang ?? store.get().lang
  const words = await loadWords(lang, AREAS.panel)
  store.set({
    start,
    ...start,
    tab: ready.value,
    lang,
    words,
    jurisdictions: run.jurisdictions ?? chosen.jurisdictions ?? store.get().jurisdictions,
    // A run whose day is fixed (a test, a check from the command line) has nobody to ask.
    askSite: chosen.jurisdictions === undefined && run.asOf === undefined,
    who: chosen.who ?? '',
    me: chosen.me ?? {},
    asOf,
    packs: packs.filter((pack) => run.program === undefined || pack.id === run.program),
  })
  keepToPatient(store, ready.value.tabId)
  await openPage(store)
  await listDrafts(store)
}

const root = document.getElementById('panel')
if (root) render(<App store={store} />, root)
publishReport(store)
// The page goes elsewhere and the panel with it: what is unwritten is written now.
addEventListener('pagehide', () => void save(store, () => new Date().toISOString()))
void connect()
