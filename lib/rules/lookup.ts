import { shift } from '../dates/shift'
import { spanOf } from '../dates/span'
import type { CriterionOf } from '../model/criterion'
import type { Evidence, Reason } from '../model/judgement'
import { problemsNaming } from './condition-match'
import { problemEvidence } from './condition-window'
import type { Context } from './context'
import { lastDoseOf } from './last-dose-of'
import { membersOf } from './members'
import { reason, trio } from './reason'
import { rowEvidence } from './row-question'

type Lookup = CriterionOf<'evidence-only'>['lookups'][number]

const reasons = new WeakMap<Lookup, Reason>()

const reasonOf = (lookup: Lookup): Reason => {
  const known = reasons.get(lookup)
  if (known !== undefined) return known
  const made = reason('lookup.row', trio('label', lookup.label))
  reasons.set(lookup, made)
  return made
}

/**
 * The rows a question should be read beside: drugs and problems of the lookup, inside its time when it has one. What ended on the
 * day the time opens is outside, as for every window.
 */
export const lookUp = (lookup: Lookup, context: Context): Evidence[] => {
  const opens = lookup.within === undefined ? null : shift(context.planned, lookup.within, -1)
  const because = reasonOf(lookup)
  const evidence: Evidence[] = []
  if (lookup.valueSet !== undefined || lookup.substances !== undefined)
    for (const { exposure } of membersOf(lookup, context)) {
      // Lines whose name is not known stand in the list of what was not recognised; here they would drown the rest.
      if (!exposure.described.recognised && exposure.described.substances.length === 0) continue
      const last = lastDoseOf(exposure, context)
      if (opens === null || last === null || last.ongoing !== 'no' || last.hi > opens)
        evidence.push(rowEvidence(exposure, because))
    }
  if (lookup.condition)
    for (const problem of problemsNaming(context.timeline.chart.problems, lookup.condition)) {
      const end = spanOf(problem.end)
      if (opens === null || end === null || end.hi > opens) evidence.push(problemEvidence(problem, because))
    }
  return evidence
}
