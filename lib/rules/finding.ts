import type { CriterionKind, CriterionOf } from '../model/criterion'
import type { DateBounds, IsoDay } from '../model/date'
import type { CriterionJudgement, Evidence, Missing, Reason } from '../model/judgement'
import type { Truth } from '../model/truth'
import type { Context } from './context'

/** What an evaluation found; everything but the truth and its reason may be left out. */
export interface Finding {
  truth: Truth
  reasons: Reason[]
  evidence?: Evidence[]
  missing?: Missing[]
  clearOn?: DateBounds | null
  binding?: string
  ifStoppedOn?: IsoDay
  children?: CriterionJudgement[]
}

const unique = (missing: readonly Missing[]): Missing[] => {
  const seen = new Map<string, Missing>()
  for (const one of missing) if (!seen.has(one.id)) seen.set(one.id, one)
  return [...seen.values()]
}

/**
 * The judgement of one criterion. Only an unknown asks questions, and a criterion that is met waits for no day, so these
 * laws are kept here once for every kind.
 */
export const judged = <K extends CriterionKind>(
  criterion: Pick<CriterionOf<K>, 'id' | 'kind' | 'section'>,
  context: Context,
  finding: Finding,
): CriterionJudgement => {
  const { truth } = finding
  const waits = truth !== 'met' && finding.clearOn != null
  return {
    id: `${context.prefix}${criterion.id}`,
    kind: criterion.kind,
    section: criterion.section,
    truth,
    reasons: finding.reasons,
    evidence: finding.evidence ?? [],
    missing: truth === 'unknown' && !context.quiet ? unique(finding.missing ?? []) : [],
    clearOn: waits ? (finding.clearOn ?? null) : null,
    ...(waits && finding.binding !== undefined ? { binding: finding.binding } : {}),
    ...(waits && finding.ifStoppedOn !== undefined ? { ifStoppedOn: finding.ifStoppedOn } : {}),
    ...(finding.children === undefined ? {} : { children: finding.children }),
  }
}
