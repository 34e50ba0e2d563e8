import { useCallback, useMemo } from 'preact/hooks'
import { BackToVerdict } from '../../components/back-to-verdict'
import { CarryToPortal } from '../../components/carry-to-portal'
import { CopyNote } from '../../components/copy-note'
import { copyText } from '../../components/copy-text'
import { correctedLines } from '../../components/corrected-lines'
import { FormView } from '../../components/form-view'
import { formatWhen, splitWhen } from '../../components/format-when'
import { MyDetails } from '../../components/my-details'
import { originText } from '../../components/origin-text'
import { PdfButton } from '../../components/pdf-button'
import { Skeleton } from '../../components/skeleton'
import type { Difference } from '../../lib/forms/merge-prefill'
import { putAnswer } from '../../lib/forms/put-answer'
import { toBundle } from '../../lib/forms/to-bundle'
import { toText } from '../../lib/forms/to-text'
import { validate } from '../../lib/forms/validate'
import type { Prescriber } from '../../lib/model/prescriber'
import type { Questionnaire } from '../../lib/model/questionnaire'
import type { FormAnswer, FormState } from '../../lib/model/questionnaire-response'
import type { Translate } from '../../lib/platform/i18n'
import type { Problem } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'
import { CaseView } from './case-view'
import { deleteDraft, editForm, isWritable } from './drafts'
import { useFingerprint } from './fingerprint-here'
import { isoNow } from './iso-now'
import { lazily } from './lazily'
import { PrintedForm } from './printed-form'
import { questionnaireOf, refreshed } from './refresh-draft'
import { save } from './save'
import { savePdf } from './save-pdf'
import type { OpenDraft, PanelState } from './state'
import { type Store, useStore } from './store'

/** Its encryption weighs more than the form, and is wanted seldom. */
const HandOverView = lazily(() => import('./hand-over-view').then((loaded) => loaded.HandOverView))

const AcroFormView = lazily(() => import('./acroform-view').then((loaded) => loaded.AcroFormView))

/** The request being written, saved as one types. */
export const RequestView = ({ store, t }: { store: Store<PanelState>; t: Translate }) => {
  const state = useStore(store)
  const { open, lang, me } = state
  const form = open?.draft.form
  const questionnaire = form && questionnaireOf(state, form.questionnaire)
  const fingerprint = useFingerprint(store)
  const problems = useMemo(() => (questionnaire && form ? validate(questionnaire, form) : []), [questionnaire, form])
  const onEdit = useCallback((change: (form: FormState) => FormState) => editForm(store, change, isoNow), [store])
  if (state.opening !== null && !open) return <Skeleton label={t('request.opening')} />
  if (!open || !questionnaire) return <p class="muted">{t('problem.not-found')}</p>
  const { draft, saving } = open
  const writable = isWritable(state, draft.id)
  return (
    <>
      <div class="form-bar">
        <BackToVerdict onBack={() => store.set({ view: 'verdict' })} t={t} />
        <span role="status" data-testid="saving" data-saving={typeof saving === 'string' ? saving : saving.code}>
          {savedText(saving, draft.updatedAt, lang, t)}
        </span>
        <button
          type="button"
          class="link"
          onClick={() => void deleteDraft(store, draft.id).then(() => store.set({ view: 'drafts' }))}
        >
          {t('request.delete')}
        </button>
      </div>
      {typeof saving === 'object' && (
        <p class="problem" role="alert">
          {t(saving.code === 'internal' ? 'problem.storage-failed' : `problem.${saving.code}`)}
        </p>
      )}
      {!writable && <p class="note">{t('problem.already-sent')}</p>}
      <FormView
        questionnaire={questionnaire}
        state={draft.form}
        problems={problems}
        differences={open.differences}
        onUsePage={(difference) => usePage(store, difference)}
        onEdit={onEdit}
        onCopy={copyText}
        locked={!writable}
        lang={lang}
        t={t}
      />
      <CaseView store={store} id={draft.id} ready={problems.length === 0 ? 'yes' : 'open-fields'} t={t} />
      <HandOverView store={store} fingerprint={fingerprint} t={t} />
      <AcroFormView store={store} questionnaire={questionnaire} t={t} />
      <MyDetails me={me} onMe={(next) => void keepMe(store, next)} t={t} />
      <div class="actions">
        <PdfButton onSave={() => savePdf(store.get(), questionnaire, draft.form, t)} t={t} />
        <button type="button" onClick={() => window.print()}>
          {t('request.print')}
        </button>
        <CopyNote
          label="request.copyText"
          textOf={() => textOf(state, questionnaire, draft.form, t)}
          onCopy={copyText}
          t={t}
        />
        <CopyNote
          label="request.copyFhir"
          textOf={() => fhirOf(state, questionnaire, draft.form)}
          onCopy={copyText}
          t={t}
        />
        <CarryToPortal onArm={() => armPortal(store)} onDisarm={() => void send('disarm-portal', {})} t={t} />
      </div>
      <PrintedForm store={store} fingerprint={fingerprint} t={t} />
    </>
  )
}

/** The request as it stands on the disk is what is carried: what was just typed is written first. */
const armPortal = async (store: Store<PanelState>): Promise<Problem | null> => {
  await save(store)
  const { open } = store.get()
  if (!open) return null
  const reply = await send('arm-portal', { draft: open.draft.id })
  return reply.ok ? null : reply.problem
}

const textOf = ({ judged, lang }: PanelState, questionnaire: Questionnaire, form: FormState, t: Translate): string => {
  const quoted = form.answers.flatMap(({ quote }) => quote?.split('\n') ?? [])
  const used = (judged?.chart.medications ?? []).filter(({ source }) => quoted.includes(source.quote))
  const words = {
    yes: t('question.yes'),
    no: t('question.no'),
    empty: '—',
    originOf: (answer: FormAnswer, was: string) => originText(answer, was, t),
  }
  const notes = correctedLines(used, (when) => formatWhen(when, lang), t)
  return toText(questionnaire, form, lang, words, notes)
}

/** The request as a FHIR Bundle; a form with open fields is `in-progress`, as FHIR says it. */
const fhirOf = ({ judged, lang, me }: PanelState, questionnaire: Questionnaire, form: FormState): string => {
  const judgement = judged?.judgements.find((one) => one.program === form.program)
  if (!judged || !judgement) return ''
  const status = validate(questionnaire, form).length === 0 ? 'completed' : 'in-progress'
  const from = { chart: judged.chart, judgement, practitioner: me, authored: isoNow(), lang, status } as const
  return JSON.stringify(toBundle({ questionnaire, state: form, ...from }), null, 2)
}

/** Keeps the person's details and fills the open form's fields that wait for them. */
const keepMe = async (store: Store<PanelState>, me: Prescriber): Promise<void> => {
  store.set({ me })
  await send('set-settings', { me })
  const { open } = store.get()
  if (!open) return
  const { form } = await refreshed(store.get(), open.draft.form)
  if (store.get().open?.draft.form === open.draft.form) editForm(store, () => form, isoNow)
}

/** A difference settled for the page: its value is put in, and the field is no longer listed. */
const usePage = (store: Store<PanelState>, difference: Difference): void => {
  const { open } = store.get()
  if (!open) return
  store.set({ open: { ...open, differences: open.differences.filter((one) => one !== difference) } })
  editForm(store, (form) => putAnswer(form, difference.linkId, difference.page), isoNow)
}

const savedText = (saving: OpenDraft['saving'], at: string, lang: PanelState['lang'], t: Translate): string => {
  const [day, time] = splitWhen(at, lang)
  const [today] = splitWhen(isoNow(), lang)
  if (saving === 'saved')
    return day === today ? t('request.saved', { time }) : t('request.savedOn', { time: formatWhen(at, lang) })
  return saving === 'saving' ? t('request.saving') : t('request.notSaved')
}
