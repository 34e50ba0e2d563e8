import type { Criterion } from '../model/criterion'
import type { CriterionJudgement, Missing, Reason } from '../model/judgement'
import type { Revision } from '../model/pack'
import type { Timeline } from '../timeline/timeline-of'
import { reason } from './reason'

/** Why nothing may be judged from this page; null when it shows one patient. */
export const withheldBecause = ({ chart }: Timeline): Reason | null => {
  if (chart.worklist) return reason('patient.worklist', {})
  return chart.patientConflict === undefined ? null : reason('patient.conflict', { detail: chart.patientConflict })
}

/** Who the page is about must be settled before anything else. */
export const patientQuestion: Missing = {
  id: 'chart.patient.confirmed',
  ask: reason('ask.patient', {}),
  answer: 'yes-no',
}

/** Every criterion of a revision as unknown, with the one reason that holds for all of them. */
export const withheldCriteria = (revision: Revision, because: Reason): CriterionJudgement[] => {
  const withheld = (criterion: Criterion, prefix: string): CriterionJudgement => ({
    id: `${prefix}${criterion.id}`,
    kind: criterion.kind,
    section: criterion.section,
    truth: 'unknown',
    reasons: [because],
    evidence: [],
    missing: because.code === 'patient.conflict' ? [patientQuestion] : [],
    clearOn: null,
  })
  return [
    ...revision.criteria.map((criterion) => withheld(criterion, '')),
    ...revision.indications.flatMap(({ id, criteria }) => criteria.map((criterion) => withheld(criterion, `${id}.`))),
  ]
}
