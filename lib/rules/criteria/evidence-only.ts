import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement } from '../../model/judgement'
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
  const evidence = criterion.lookups.flatMap((lookup, i) => {
    const found = lookUp(lookup, context)
    // Two lookups under one label may find the same row: it is shown once.
    const before = criterion.lookups.slice(0, i).filter(({ label }) => label.en === lookup.label.en)
    if (before.length === 0) return found
    const shown = new Set(before.flatMap((one) => lookUp(one, context).map(({ entry }) => entry)))
    return found.filter(({ entry }) => !shown.has(entry))
  })
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
