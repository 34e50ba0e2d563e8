import { useEffect, useMemo } from 'preact/hooks'
import { ContextBlank } from '../../components/context-blank'
import { FromListBanner } from '../../components/from-list'
import { ListInvitation } from '../../components/list-invitation'
import { PageLoading } from '../../components/page-loading'
import { PageMoved } from '../../components/page-moved'
import { PagesRead } from '../../components/pages-read'
import { PanelFooter } from '../../components/panel-footer'
import { PanelHeader } from '../../components/panel-header'
import { PatientBar } from '../../components/patient-bar'
import { OpenPractice } from '../../components/practice/open-practice'
import { ProblemNotice } from '../../components/problem-notice'
import { type SiteJurisdiction, SiteJurisdictions } from '../../components/site-jurisdictions'
import { Skeleton } from '../../components/skeleton'
import { UnkeptNotice } from '../../components/unkept-notice'
import { Veil } from '../../components/veil'
import type { Lang } from '../../lib/model/text'
import { AREAS } from '../../lib/platform/i18n/areas'
import { loadWords } from '../../lib/platform/i18n/load-words'
import { type Translate, translate } from '../../lib/platform/i18n/translate'
import { send } from '../../lib/platform/send'
import { dropTarget } from './give-list'
import { lazily } from './lazily'
import { onlyThisPage, openPage, rejudge } from './open-page'
import { isLoading, WAITS_MS } from './page-loads'
import { mayYetBeWritten } from './save'
import type { OpenDraft, PanelState, View } from './state'
import { type Store, useStore } from './store'
import { useViewScroll } from './use-view-scroll'
import { VerdictView } from './verdict-view'

const ChartView = lazily(() => import('./chart-view').then((loaded) => loaded.ChartView))
const TimeView = lazily(() => import('./time-view').then((loaded) => loaded.TimeView))
const TeachView = lazily(() => import('./teach-view').then((loaded) => loaded.TeachView))
const DraftsView = lazily(() => import('./drafts-view').then((loaded) => loaded.DraftsView))
const ListView = lazily(() => import('./list-view').then((loaded) => loaded.ListView))
const RequestView = lazily(() => import('./request-view').then((loaded) => loaded.RequestView))

/** The panel: who, what was not read, the verdict and what it stands on. */
export const App = ({ store }: { store: Store<PanelState> }) => {
  const state = useStore(store)
  const t = useMemo(() => translate(state.words, state.lang), [state.words, state.lang])
  useEscape(store)
  useViewScroll(state.view, state.patientKey)
  // Nobody's name is shown before the page has said that it still reads as it did.
  const reading = state.phase.name === 'reading'
  const blank = state.context === 'other' || state.context === 'away'
  const chart = blank ? undefined : state.judged?.chart
  const unkept = state.aside.flatMap(unkeptOf)
  const setLang = (lang: Lang) => {
    void loadWords(lang, AREAS.panel).then((words) => store.set({ lang, words }))
    void send('set-settings', { lang })
  }
  const chooseSite = (jurisdictions: SiteJurisdiction[]) => {
    store.set({ jurisdictions, askSite: false })
    void send('set-settings', { jurisdictions })
    rejudge(store)
  }
  // Nothing is said before it is known in which language.
  if (state.phase.name === 'connecting') return null
  return (
    <main class="panel" {...(state.context === 'same' ? dropTarget(store) : {})}>
      <PanelHeader
        view={blank ? null : state.view}
        onView={(view) => store.set({ view })}
        onReadAgain={() => void openPage(store)}
        onClose={state.tab?.windowed ? () => void send('close-panel', {}) : undefined}
        t={t}
      />
      <UnkeptNotice requests={unkept} t={t} />
      {state.context !== 'same' && (
        <ContextBlank
          context={state.context}
          typed={unkept.length > 0 ? 'unkept' : 'kept'}
          onRead={() => void openPage(store)}
          t={t}
        />
      )}
      {state.phase.name === 'problem' && (
        <ProblemNotice problem={state.phase.problem} onRetry={() => void openPage(store)} t={t} />
      )}
      {state.context === 'same' && state.phase.name !== 'problem' && state.phase.name !== 'ready' && (
        <Skeleton label={t(`phase.${state.phase.name}`)} />
      )}
      <Veil key={state.patientKey ?? 'nobody'} down={state.context === 'checking' || reading}>
        {chart && <PatientBar patient={chart.patient} worklist={chart.worklist} lang={state.lang} t={t} />}
        {state.readings.length > 1 && chart && (
          <PagesRead count={state.readings.length} onOnlyThis={() => void onlyThisPage(store)} t={t} />
        )}
        {state.from !== null && chart && (
          <FromListBanner
            name={state.from.name}
            bare={chart.medications.length === 0 ? 'bare' : 'holds-medicines'}
            differences={state.from.differences}
            onBack={() => void openPage(store)}
            t={t}
          />
        )}
        {chart && isLoading(state.page) && (
          <PageLoading key={state.shownAt} forMs={state.shownAt + WAITS_MS - performance.now()} t={t} />
        )}
        {state.pageMoved && chart && <PageMoved onReadAgain={() => void openPage(store)} t={t} />}
        {state.unknownLoads && (
          <p class="problem" role="alert">
            {t('packs.unknownLoads')}
          </p>
        )}
        {state.askSite && state.phase.name === 'ready' && (
          <>
            <SiteJurisdictions chosen={state.jurisdictions} asked={false} onChoose={chooseSite} t={t} />
            <OpenPractice onOpen={() => void send('open-practice', {})} t={t} />
          </>
        )}
        {state.phase.name === 'ready' && chart && <CurrentView view={state.view} store={store} t={t} />}
      </Veil>
      {state.phase.name === 'problem' && state.view === 'list' && <ListView store={store} t={t} />}
      <PanelFooter lang={state.lang} onLang={setLang} t={t}>
        {(state.phase.name === 'ready' || state.phase.name === 'problem') &&
          state.context === 'same' &&
          state.view !== 'list' && (
            <ListInvitation onBegin={() => store.set({ view: 'list', listProblem: null })} t={t} />
          )}
        {!state.askSite && <SiteJurisdictions chosen={state.jurisdictions} asked onChoose={chooseSite} t={t} />}
      </PanelFooter>
    </main>
  )
}

const unkeptOf = (one: OpenDraft) =>
  typeof one.saving === 'string'
    ? []
    : [
        {
          id: one.draft.id,
          problem: one.saving.code,
          next: mayYetBeWritten(one) ? ('tried-again' as const) : ('settled-later' as const),
        },
      ]

const CurrentView = ({ view, store, t }: { view: View; store: Store<PanelState>; t: Translate }) => {
  switch (view) {
    case 'verdict':
      return <VerdictView store={store} t={t} />
    case 'form':
      return <RequestView store={store} t={t} />
    case 'time':
      return <TimeView store={store} t={t} />
    case 'chart':
      return <ChartView store={store} t={t} />
    case 'teach':
      return <TeachView store={store} t={t} />
    case 'list':
      return <ListView store={store} t={t} />
    case 'drafts':
      return <DraftsView store={store} t={t} />
  }
}

/** Escape closes what opened last: a view over the verdict first, then the panel. */
const useEscape = (store: Store<PanelState>): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      if (store.get().view !== 'verdict') store.set({ view: 'verdict' })
      else void send('close-panel', {})
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [store])
}
