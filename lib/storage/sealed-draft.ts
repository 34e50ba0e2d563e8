import { type Draft, DraftSummary } from '../model/draft'
import { FormState } from '../model/questionnaire-response'
import { open, SealedContent, seal } from './vault'

/** One row of the drafts table: what lists need in clear, none of it identifying; the form itself sealed. */
export interface SealedDraft extends DraftSummary {
  sealed: SealedContent
}

/** Seals a draft's form under the vault's public key and keeps its summary beside it. */
export const sealDraft = async (draft: Draft, publicKey: string): Promise<SealedDraft> => {
  const { form, ...head } = draft
  return {
    ...head,
    questionnaire: form.questionnaire,
    answered: form.answers.filter((answer) => answer.values.length > 0).length,
    sealed: await seal(form, publicKey, draft.id),
  }
}

/** The draft again; undefined when its content is damaged or belongs to another vault or draft. */
export const unsealDraft = async (row: SealedDraft, privateKey: string): Promise<Draft | undefined> => {
  const { sealed, questionnaire: _questionnaire, answered: _answered, ...head } = row
  const form = FormState.safeParse(await open(sealed, privateKey, row.id))
  return form.success ? { ...head, form: form.data } : undefined
}

/** The row as lists show it. */
export const summaryOf = ({ sealed: _sealed, ...summary }: SealedDraft): DraftSummary => summary

const Row = DraftSummary.extend({ sealed: SealedContent })

/** Whether a row has the form that this version reads; what is sealed in it only the key tells. */
export const isSealedDraft = (row: unknown): boolean => Row.safeParse(row).success
