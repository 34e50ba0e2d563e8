import type { CriterionJudgement, Judgement } from '../../../lib/model/judgement'

export const criterion = (given: Partial<CriterionJudgement> & { id: string }): CriterionJudgement => ({
  kind: 'attestation',
  section: 'inclusion',
  truth: 'met',
  reasons: [],
  evidence: [],
  missing: [],
  clearOn: null,
  ...given,
})

export const judgement = (given: Partial<Judgement>): Judgement => ({
  program: 'be-example',
  revision: 'r1',
  asOf: '2026-11-20',
  planned: '2026-11-25',
  inForce: 'in-force',
  appliesTo: 'initiation',
  notice: 'inform',
  verdict: 'met',
  earliestStart: null,
  criteria: [criterion({ id: 'age' })],
  remarks: [],
  missing: [],
  ...given,
})
