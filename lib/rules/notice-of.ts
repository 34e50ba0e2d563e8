import type { AppliesTo, InForce, Notice } from '../model/judgement'
import type { ProgramKind } from '../model/pack'
import type { Truth } from '../model/truth'

export interface NoticeInput {
  kind: ProgramKind
  /** `maybe`: only a row that was not used, or not recognised, points at it. */
  concerned: 'yes' | 'maybe' | 'no'
  candidate: boolean
  onChart: boolean
  stage: AppliesTo
  inForce: InForce
  verdict: Truth
}

/** How loudly a program speaks: design.md's notice table, line by line. */
export const noticeOf = (input: NoticeInput): Notice => {
  const { kind, concerned, candidate, onChart, stage, inForce, verdict } = input
  if (concerned === 'no' && !candidate) return 'none'
  if (kind === 'pipeline') return candidate ? 'inform' : 'none'
  if (concerned === 'maybe' && !candidate) return 'ask'
  if (stage === 'unknown') return 'ask'
  if (onChart && stage === 'initiation' && inForce === 'in-force') {
    if (verdict === 'not-met') return 'block'
    if (verdict === 'unknown') return 'ask'
  }
  return 'inform'
}
