import type { CaseMove, CaseState } from '../../../../lib/model/case'

/** Moves on given days, written down at nine that morning by the same person. */
export const way = (...steps: [CaseState, string][]): CaseMove[] =>
  steps.map(([to, on]) => ({ to, on, at: `${on}T09:00:00Z`, who: 'Dr Wit' }))
