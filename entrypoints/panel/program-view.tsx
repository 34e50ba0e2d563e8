import { CopyNote } from '../../components/copy-note'
import { copyText } from '../../components/copy-text'
import { CriteriaList } from '../../components/criteria-list'
import { FormPicker } from '../../components/form-picker'
import { formatWhen } from '../../components/format-when'
import { noteText } from '../../components/note-text'
import { ProgramDetails } from '../../components/program-details'
import { Question } from '../../components/question'
import { Remarks } from '../../components/remarks'
import { WhoField } from '../../components/who-field'
import { draftToResume } from '../../lib/forms/cases/draft-to-resume'
import type { Judgement, Reason } from '../../lib/model/judgement'
import type { Revision, VerdictPack } from '../../lib/model/pack'
import type { Translate } from '../../lib/platform/i18n'
import { send } from '../../lib/platform/send'
import { phrase, sentenceOf } from '../../lib/rules/phrase'
import { giveAnswer } from './answer'
import { startRequest } from './drafts'
import { isoNow } from './iso-now'
import { ruleOf } from './rule-of'
import { showOnPage } from './show-on-page'
import type { PanelState } from './state'
import { type Store, useStore } from './store'
import { useWarmForm } from './warm-form'

export interface ProgramViewProps {
  store: Store<PanelState>
  pack: VerdictPack
  revision: Revision
  judgement: Judgement
  /** The line under the verdict. */
  why: string
  t: Translate
}

/** Everything under the verdict: remarks, questions, criteria, the request, and what the program asks of those who treat. */
export const ProgramView = ({ store, pack, revision, judgement, why, t }: ProgramViewProps) => {
  const state = useStore(store)
  const { lang } = state
  const answers = new Map(state.answers.map((answer) => [answer.question, answer]))
  const onAnswer = (question: string, value: string | null) => giveAnswer(store, question, value)
  const when = (moment: string) => formatWhen(moment, lang)
  const say = (reason: Reason) => phrase(reason, lang)
  const labelOf = (id: string) => ruleOf(revision, id)?.label[lang] ?? id
  const chart = state.judged?.chart
  // Without a patient there is nobody to ask for.
  const forms = state.patientKey === null ? [] : pack.forms
  useWarmForm(store, forms.length > 0 ? pack.id : null)
  return (
    <>
      <Remarks sentences={judgement.remarks.map((remark) => phrase(remark, lang))} t={t} />
      {judgement.criteria.length > 0 && <WhoField who={state.who} onWho={(who) => nameWho(store, who)} t={t} />}
      {judgement.missing.map((missing) => (
        <Question
          key={missing.id}
          id={missing.id}
          text={phrase(missing.ask, lang)}
          kind={missing.answer}
          options={missing.options}
          given={answers.get(missing.id)}
          onAnswer={onAnswer}
          formatWhen={when}
          t={t}
        />
      ))}
      <CriteriaList
        criteria={judgement.criteria}
        ruleOf={(id) => ruleOf(revision, id)}
        sentenceOf={(criterion) => sentenceOf(criterion, lang)}
        phrase={(reason) => phrase(reason, lang)}
        answers={answers}
        onAnswer={onAnswer}
        onShow={showOnPage(store)}
        formatWhen={when}
        lang={lang}
        t={t}
      />
      <div class="actions">
        <FormPicker
          forms={forms}
          hasDraft={(form) => hasDraft(state, pack, form)}
          onStart={(form) => void start(store, form)}
          lang={lang}
          t={t}
        />
        {chart && (
          <CopyNote
            textOf={() =>
              noteText({
                judgement,
                why,
                chart,
                answers: state.answers,
                program: pack.title[lang],
                labelOf,
                phrase: say,
                formatWhen: when,
                lang,
                t,
              })
            }
            onCopy={copyText}
            t={t}
          />
        )}
      </div>
      <ProgramDetails revision={revision} contacts={pack.contacts} planned={state.planned} lang={lang} t={t} />
    </>
  )
}

const nameWho = (store: Store<PanelState>, who: string): void => {
  store.set({ who })
  void send('set-settings', { who })
}

const start = (store: Store<PanelState>, form: string): Promise<void> =>
  startRequest(store, form, isoNow, () => crypto.randomUUID())

const hasDraft = (state: PanelState, pack: VerdictPack, form: string): boolean =>
  draftToResume(state.drafts, state.cases, {
    patientKey: state.patientKey,
    program: pack.id,
    questionnaire: form,
  }) !== undefined
