import { CaseHandOver } from '../../components/case-hand-over'
import { copyText } from '../../components/copy-text'
import { caseReference } from '../../lib/forms/cases/case-reference'
import { makeHandOver } from '../../lib/forms/hand-over/make-hand-over'
import { type SealFor, sealHandOver } from '../../lib/forms/hand-over/seal'
import { toResponse } from '../../lib/forms/to-response'
import { validate } from '../../lib/forms/validate'
import type { Translate } from '../../lib/platform/i18n'
import { questionnaireOf } from './refresh-draft'
import { saveFile } from './save-file'
import type { PanelState } from './state'
import type { Store } from './store'

/** As the vault asks of a passphrase. */
const LEAST_LETTERS = 10

interface HandOverViewProps {
  store: Store<PanelState>
  /** Of what the request's program was judged from; null until it is worked out. */
  fingerprint: string | null
  t: Translate
}

/** The open request as one encrypted file for the pharmacist. */
export const HandOverView = ({ store, fingerprint, t }: HandOverViewProps) => (
  <CaseHandOver
    leastLetters={LEAST_LETTERS}
    fingerprint={fingerprint}
    onCopy={copyText}
    onSeal={(key) => handOver(store.get(), key)}
    t={t}
  />
)

const handOver = async (state: PanelState, key: SealFor): Promise<boolean> => {
  const { open, page, judged, whole, lang } = state
  const form = open?.draft.form
  const questionnaire = form ? questionnaireOf(state, form.questionnaire) : undefined
  const pack = whole?.find(({ id }) => id === form?.program)
  const judgement = judged?.judgements.find(({ program }) => program === form?.program)
  if (!open || !form || !page || !questionnaire || !pack || !judgement) return false
  const { answers, added, facts, asOf, planned, jurisdictions, candidates } = state
  const made = new Date().toISOString()
  const status = validate(questionnaire, form).length === 0 ? 'completed' : 'in-progress'
  try {
    const content = await makeHandOver({
      inputs: {
        chart: page.base,
        answers: [...answers],
        added: [...added],
        facts: { ...facts },
        asOf,
        planned,
        jurisdictions: [...jurisdictions],
        candidate: candidates.includes(pack.id),
      },
      pack,
      judgement,
      form,
      response: toResponse(questionnaire, form, { authored: made, lang, status }),
      made,
    })
    // A name that names nobody: the letters that lists and calendars show.
    saveFile(`sidelight-${caseReference(open.draft.id)}.jwe`, 'application/jose', await sealHandOver(content, key))
    return true
  } catch {
    return false
  }
}
