import { headline } from '../../components/headline'
import { ListInvitation } from '../../components/list-invitation'
import { NothingRead } from '../../components/nothing-read'
import { PlannedDate } from '../../components/planned-date'
import { OpenPractice } from '../../components/practice/open-practice'
import { ProgramList } from '../../components/program-list'
import { StillLoading } from '../../components/still-loading'
import { TeachInvitation } from '../../components/teach-invitation'
import { UnreadBanner } from '../../components/unread-banner'
import { VerdictBand } from '../../components/verdict-band'
import { whyLine } from '../../components/why-line'
import { Withheld } from '../../components/withheld'
import type { PageSummary } from '../../lib/platform/charted-page'
import type { Translate } from '../../lib/platform/i18n'
import { send } from '../../lib/platform/send'
import { phrase } from '../../lib/rules/phrase'
import { giveAnswer } from './answer'
import { lazily } from './lazily'
import { openPage, plan, selectProgram } from './open-page'
import { isLoading } from './page-loads'
import { ProgramView } from './program-view'
import { ruleOf } from './rule-of'
import type { PanelState } from './state'
import { type Store, useStore } from './store'
import { toWorkbench } from './to-workbench'

const WorklistView = lazily(async () => (await import('./worklist-view')).WorklistView)

const CONFIRMED = 'chart.patient.confirmed'

/** The verdict of the chosen program, or why there is none. */
export const VerdictView = ({ store, t }: { store: Store<PanelState>; t: Translate }) => {
  const state = useStore(store)
  const { judged, page, packs, lang, program } = state
  if (!judged || !page) return null
  const { chart } = judged

  if (chart.patientConflict)
    return (
      <Withheld
        title={t(state.from === null ? 'patient.conflict' : 'list.conflict')}
        what={`${chart.patientConflict} ${t(state.from === null ? 'patient.conflict.what' : 'list.conflict.what')}`}
        t={t}
      />
    )
  if (chart.worklist)
    return (
      <>
        <Withheld title={t('patient.worklist')} what={t('patient.worklist.what')} t={t} />
        {state.role === 'pharmacist' && <WorklistView store={store} t={t} />}
      </>
    )
  if (state.identity === null && !isConfirmed(state))
    return (
      <Withheld
        title={t('patient.cannotTell')}
        what={t(state.from === null ? 'patient.cannotTell.why' : 'list.cannotTell.why')}
        t={t}
      >
        <button
          type="button"
          class="primary"
          data-testid="confirm-patient"
          onClick={() => giveAnswer(store, CONFIRMED, 'yes')}
        >
          {t('patient.confirm')}
        </button>
      </Withheld>
    )

  const bare = chart.medications.length === 0 && state.from === null
  const loading = isLoading(page)
  const pack = packs.find((one) => one.id === program)
  const judgement = judged.judgements.find((one) => one.program === program)
  const revision = pack?.revisions.find((one) => one.id === judgement?.revision)
  const chosen = pack && judgement && revision ? { pack, judgement, revision } : null
  const why =
    chosen === null
      ? ''
      : whyLine({
          judgement: chosen.judgement,
          summary: chosen.revision.summary[lang],
          labelOf: (id) => ruleOf(chosen.revision, id)?.label[lang] ?? id,
          phrase: (reason) => phrase(reason, lang),
          lang,
          t,
        })
  // Where no medicine was read, that nothing concerns the patient is more than anybody knows.
  const unchosen = !bare ? 'program.quiet' : loading ? 'read.loading' : 'read.none'
  return (
    <>
      <UnreadBanner chart={chart} readers={page.summary.readers} onReadAgain={() => void openPage(store)} t={t} />
      {bare && loading && <StillLoading onReadAgain={() => void openPage(store)} t={t} />}
      {bare && !loading && (
        <NothingRead {...lookedAt(page.summary)} t={t}>
          <TeachInvitation onTeach={() => store.set({ view: 'teach' })} t={t} />
          <ListInvitation onBegin={() => store.set({ view: 'list', listProblem: null })} t={t} />
          <OpenPractice onOpen={() => void send('open-practice', {})} t={t} />
        </NothingRead>
      )}
      {chosen && (
        <VerdictBand judgement={chosen.judgement} program={chosen.pack.title[lang]} why={why} lang={lang} t={t} />
      )}
      <p class="visually-hidden" role="status" data-testid="said">
        {chosen ? `${chosen.pack.title[lang]}: ${headline(chosen.judgement, lang, t).text}` : t(unchosen)}
      </p>
      {chosen && (
        <PlannedDate
          planned={state.planned}
          asOf={state.asOf}
          onPlan={(planned) => plan(store, planned)}
          lang={lang}
          t={t}
        />
      )}
      <ProgramList
        packs={packs}
        judgements={judged.judgements}
        selected={program}
        read={bare ? 'nothing' : 'medicines'}
        onSelect={(id) => selectProgram(store, id)}
        lang={lang}
        t={t}
      />
      {chosen && <ProgramView store={store} {...chosen} why={why} t={t} />}
      {state.role === 'pharmacist' && (
        <button type="button" data-testid="to-workbench" onClick={() => toWorkbench(state)}>
          {t('worklist.toWorkbench')}
        </button>
      )}
    </>
  )
}

const isConfirmed = (state: PanelState): boolean =>
  state.answers.some((answer) => answer.question === CONFIRMED && answer.value === 'yes')

const lookedAt = ({ frames, grids, blocks }: PageSummary) => ({ frames, grids, blocks })
