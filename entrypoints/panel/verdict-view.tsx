import { CriteriaList } from '../../components/criteria-list'
import { formatWhen } from '../../components/format-when'
import { PlannedDate } from '../../components/planned-date'
import { ProgramDetails } from '../../components/program-details'
import { ProgramList } from '../../components/program-list'
import { Question } from '../../components/question'
import { Remarks } from '../../components/remarks'
import { UnreadBanner } from '../../components/unread-banner'
import { VerdictBand } from '../../components/verdict-band'
import type { Answer } from '../../lib/model/answer'
import type { Criterion } from '../../lib/model/criterion'
import type { Pack, Revision } from '../../lib/model/pack'
import type { Translate } from '../../lib/platform/i18n'
import { send } from '../../lib/platform/send'
import { headlineOf, phrase, sentenceOf } from '../../lib/rules/phrase'
import { startRequest } from './drafts'
import { rejudge } from './open-page'
import { showOnPage } from './show-on-page'
import type { PanelState } from './state'
import { type Store, useStore } from './store'

export const CONFIRMED = 'chart.patient.confirmed'

/** The verdict of the chosen program, or why there is none. */
export const VerdictView = ({ store, t }: { store: Store<PanelState>; t: Translate }) => {
  const state = useStore(store)
  const { judged, page, packs, lang, program } = state
  if (!judged || !page) return null
  const { chart } = judged
  const answers = new Map(state.answers.map((answer) => [answer.question, answer]))
  const onAnswer = (question: string, value: string | null) => giveAnswer(store, question, value)

  if (chart.patientConflict)
    return <Withheld title={t('patient.conflict')} what={`${chart.patientConflict} ${t('patient.conflict.what')}`} />
  if (chart.worklist) return <Withheld title={t('patient.worklist')} what={t('patient.worklist.what')} />
  if (state.identity === null && answers.get(CONFIRMED)?.value !== 'yes')
    return (
      <Withheld title={t('patient.cannotTell')} what={t('patient.cannotTell.why')}>
        <button type="button" class="primary" data-testid="confirm-patient" onClick={() => onAnswer(CONFIRMED, 'yes')}>
          {t('patient.confirm')}
        </button>
      </Withheld>
    )

  const pack = packs.find((one) => one.id === program)
  const judgement = judged.judgements.find((one) => one.program === program)
  const revision = pack?.revisions.find((one) => one.id === judgement?.revision)
  return (
    <>
      {chart.medications.length === 0 && <NothingRead state={state} t={t} />}
      <UnreadBanner chart={chart} t={t} />
      {judgement && <VerdictBand judgement={judgement} why={headlineOf(judgement, lang)} lang={lang} t={t} />}
      <ProgramList
        packs={packs}
        judgements={judged.judgements}
        selected={program}
        onSelect={(id) => selectProgram(store, id)}
        lang={lang}
        t={t}
      />
      <PlannedDate
        planned={state.planned}
        asOf={state.asOf}
        onPlan={(planned) => plan(store, planned)}
        lang={lang}
        t={t}
      />
      {judgement && pack && revision && (
        <>
          <Remarks sentences={judgement.remarks.map((remark) => phrase(remark, lang))} t={t} />
          {judgement.missing.map((missing) => (
            <Question
              key={missing.id}
              id={missing.id}
              text={phrase(missing.ask, lang)}
              kind={missing.answer}
              options={missing.options}
              given={answers.get(missing.id)}
              onAnswer={onAnswer}
              formatWhen={(when) => formatWhen(when, lang)}
              t={t}
            />
          ))}
          <label class="who">
            {t('who.label')}{' '}
            <input
              value={state.who}
              autocomplete="off"
              onInput={(event) => nameWho(store, event.currentTarget.value)}
            />
          </label>
          <CriteriaList
            criteria={judgement.criteria}
            ruleOf={(id) => ruleOf(revision, id)}
            sentenceOf={(criterion) => sentenceOf(criterion, lang)}
            phrase={(reason) => phrase(reason, lang)}
            answers={answers}
            onAnswer={onAnswer}
            onShow={showOnPage}
            formatWhen={(when) => formatWhen(when, lang)}
            lang={lang}
            t={t}
          />
          {pack.forms.length > 0 && state.patientKey !== null && (
            <button type="button" class="primary" data-testid="start-request" onClick={() => void start(store)}>
              {t(hasDraft(state, pack) ? 'request.resume' : 'request.start')}
            </button>
          )}
          <ProgramDetails revision={revision} contacts={pack.contacts} lang={lang} t={t} />
        </>
      )}
    </>
  )
}

const Withheld = ({ title, what, children }: { title: string; what: string; children?: preact.ComponentChildren }) => (
  <section class="verdict verdict-withheld" role="alert" data-testid="withheld">
    <div>
      <h1>{title}</h1>
      <p>{what}</p>
      {children}
    </div>
  </section>
)

const NothingRead = ({ state, t }: { state: PanelState; t: Translate }) => {
  const frames = state.page?.reading.frames ?? []
  const count = (of: (frame: (typeof frames)[number]) => number) => frames.reduce((sum, frame) => sum + of(frame), 0)
  return (
    <section class="empty" data-testid="nothing-read">
      <h2>{t('read.none')}</h2>
      <p class="muted">
        {t('read.none.what', {
          frames: frames.length,
          grids: count((frame) => frame.grids.length),
          blocks: count((frame) => frame.blocks.length),
        })}
      </p>
    </section>
  )
}

const isoNow = (): string => new Date().toISOString()

const giveAnswer = (store: Store<PanelState>, question: string, value: string | null): void => {
  const others = store.get().answers.filter((answer) => answer.question !== question)
  const given: Answer[] = value === null ? [] : [{ question, value, who: store.get().who, when: isoNow() }]
  store.set({ answers: [...others, ...given] })
  rejudge(store)
}

const plan = (store: Store<PanelState>, planned: string): void => {
  store.set({ planned })
  rejudge(store)
}

const selectProgram = (store: Store<PanelState>, program: string): void => {
  store.set({ program, candidates: [program] })
  rejudge(store)
}

const nameWho = (store: Store<PanelState>, who: string): void => {
  store.set({ who })
  void send('set-settings', { who })
}

const start = (store: Store<PanelState>): Promise<void> => startRequest(store, isoNow, () => crypto.randomUUID())

const hasDraft = (state: PanelState, pack: Pack): boolean =>
  state.drafts.some((draft) => draft.program === pack.id && draft.patientKey === state.patientKey)

/** `<criterion>` among the common ones, `<indication>.<criterion>` among an indication's own. */
const ruleOf = (revision: Revision, id: string): Criterion | undefined =>
  revision.criteria.find((criterion) => criterion.id === id) ??
  revision.indications
    .flatMap((indication) =>
      indication.criteria.map((criterion) => ({ id: `${indication.id}.${criterion.id}`, criterion })),
    )
    .find((one) => one.id === id)?.criterion
