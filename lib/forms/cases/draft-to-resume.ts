import type { CaseRecord } from '../../model/case'
import type { DraftSummary } from '../../model/draft'
import { mayBeWritten } from './may-be-written'
import { stateOf } from './next-states'

/**
 * The request on this form of this patient that is still being written; undefined when there is none. One that was sent is no
 * beginning of the next: its clinical answers are never reused.
 */
export const draftToResume = (
  drafts: readonly DraftSummary[],
  cases: readonly CaseRecord[],
  wanted: { patientKey: string | null; program: string; questionnaire: string },
): DraftSummary | undefined =>
  drafts.find(
    ({ id, patientKey, program, questionnaire }) =>
      patientKey === wanted.patientKey &&
      program === wanted.program &&
      questionnaire === wanted.questionnaire &&
      mayBeWritten(stateOf(cases.find((one) => one.id === id)?.moves ?? [])),
  )
