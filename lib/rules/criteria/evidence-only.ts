import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement, Evidence } from '../../model/judgement'
import { answered, questionId } from '../answered'
import { attestationReason } from '../attestation-reason'
import type { Context } from '../context'
import { judged } from '../finding'
import { lookUp } from '../lookup'
import { reason, textReason } from '../reason'

/** A person answers; the chart's rows are shown beside the question and never decide. */
export const evaluateEvidenceOnly = (criterion: CriterionOf<'evidence-only'>, context: Context): CriterionJudgement => {
  const id = questionId(context, criterion.id)
  const given = answered(context, id, criterion.metWhen)
  if (context.quiet) return judged(criterion, context, { truth: given.truth, reasons: [] })
  const evidence: Evidence[] = []
  const seen = new Set<string>()
  for (const one of criterion.lookups.flatMap((lookup) => lookUp(lookup, context))) {
    const key = `${one.entry} ${one.because.params.label_en}`
    if (seen.has(key)) continue
    seen.add(key)
    evidence.push(one)
  }
  const rows = new Set(evidence.map((one) => one.entry)).size
  return judged(criterion, context, {
    truth: given.truth,
    reasons: [
      attestationReason(criterion.ask, given),
      rows === 0 ? reason('lookup.nothing', {}) : reason('lookup.rows', { rows }),
    ],
    evidence,
    missing: [{ id, ask: textReason(criterion.ask), answer: 'yes-no' }],
  })
}
