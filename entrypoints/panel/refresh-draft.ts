import { z } from 'zod'
import { type Difference, mergePrefill } from '../../lib/forms/merge-prefill'
import { prefill } from '../../lib/forms/prefill'
import { recalculate } from '../../lib/forms/recalculate'
import type { Questionnaire } from '../../lib/model/questionnaire'
import type { FormState } from '../../lib/model/questionnaire-response'
import type { PanelState } from './state'
import type { Store } from './store'

// The extension's policy forbids eval; without this zod's speed-up would be reported as a violation.
z.config({ jitless: true })

/** The questionnaire of a form, in whatever installed pack it stands; the packs have been read whole by then (`wholePacks`). */
export const questionnaireOf = ({ whole }: Pick<PanelState, 'whole'>, id: string): Questionnaire | undefined =>
  (whole ?? []).flatMap((pack) => pack.forms).find((form) => form.id === id)

/** A form as the page fills it now; null when the page, the judgement or the form is not at hand. */
export const filledNow = async (
  { judged, whole, planned, lang, me }: PanelState,
  form: Pick<FormState, 'questionnaire' | 'program'>,
): Promise<FormState | null> => {
  const pack = whole?.find((one) => one.id === form.program)
  const judgement = judged?.judgements.find((one) => one.program === form.program)
  const questionnaire = pack?.forms.find((one) => one.id === form.questionnaire)
  if (!judged || !pack || !judgement || !questionnaire) return null
  return prefill(questionnaire, { chart: judged.chart, judgement, pack, planned, lang, practitioner: me })
}

/** A kept form beside the page as it stands now: the person's answers stay, and every difference is listed. */
export const refreshed = async (
  state: PanelState,
  form: FormState,
): Promise<{ form: FormState; differences: Difference[] }> => {
  const fresh = await filledNow(state, form)
  // A page that could not be asked says nothing: nothing is taken for gone.
  if (fresh === null || (fresh.answers.length === 0 && fresh.issues.length > 0)) return { form, differences: [] }
  const merged = mergePrefill(form, fresh)
  return { form: merged.state, differences: merged.differences }
}

/** Brings calculated fields up to date after an edit, unless something else was typed meanwhile. */
export const recalculateOpen = async (
  store: Store<PanelState>,
  form: FormState,
  put: (form: FormState) => void,
): Promise<void> => {
  const questionnaire = questionnaireOf(store.get(), form.questionnaire)
  if (questionnaire === undefined) return
  const next = await recalculate(questionnaire, form).catch(() => form)
  if (next !== form && store.get().open?.draft.form === form) put(next)
}
