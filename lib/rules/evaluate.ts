import type { Criterion } from '../model/criterion'
import type { CriterionJudgement } from '../model/judgement'
import type { Context } from './context'
import { evaluateAge } from './criteria/age'
import { evaluateAllergy } from './criteria/allergy'
import { evaluateAttestation } from './criteria/attestation'
import { evaluateConcurrent } from './criteria/concurrent'
import { evaluateDiagnosis } from './criteria/diagnosis'
import { evaluateDistinctTreatments } from './criteria/distinct-treatments'
import { evaluateEvidenceOnly } from './criteria/evidence-only'
import { evaluateAll, evaluateAny, evaluateAtLeast, evaluateNot } from './criteria/group'
import { evaluateMeasurement } from './criteria/measurement'
import { evaluateNotWithin } from './criteria/not-within'
import { evaluatePriorTreatment } from './criteria/prior-treatment'
import { evaluateSex } from './criteria/sex'
import { evaluateStage } from './criteria/stage'
import { evaluateWashout } from './criteria/washout'
import { unreachable } from './unreachable'

/** What a person says and what stands on a list of problems or allergies holds on whatever day the first dose is planned. */
const isTimeless = ({ kind }: Criterion): boolean =>
  kind === 'attestation' || kind === 'evidence-only' || kind === 'allergy' || kind === 'diagnosis' || kind === 'sex'

/** One criterion against a timeline. A kind that is not handled here does not compile. */
export const evaluate = (criterion: Criterion, context: Context): CriterionJudgement => {
  if (!isTimeless(criterion)) return evaluateOne(criterion, context)
  const before = context.timeless.get(criterion)
  if (before !== undefined && before.id === `${context.prefix}${criterion.id}`) return before
  const made = evaluateOne(criterion, context)
  context.timeless.set(criterion, made)
  return made
}

const evaluateOne = (criterion: Criterion, context: Context): CriterionJudgement => {
  switch (criterion.kind) {
    case 'age':
      return evaluateAge(criterion, context)
    case 'sex':
      return evaluateSex(criterion, context)
    case 'diagnosis':
      return evaluateDiagnosis(criterion, context)
    case 'prior-treatment':
      return evaluatePriorTreatment(criterion, context)
    case 'distinct-treatments':
      return evaluateDistinctTreatments(criterion, context)
    case 'washout':
      return evaluateWashout(criterion, context)
    case 'not-within':
      return evaluateNotWithin(criterion, context)
    case 'concurrent':
      return evaluateConcurrent(criterion, context)
    case 'allergy':
      return evaluateAllergy(criterion, context)
    case 'measurement':
      return evaluateMeasurement(criterion, context)
    case 'attestation':
      return evaluateAttestation(criterion, context)
    case 'evidence-only':
      return evaluateEvidenceOnly(criterion, context)
    case 'stage':
      return evaluateStage(criterion, context)
    case 'all':
      return evaluateAll(criterion, context, evaluate)
    case 'any':
      return evaluateAny(criterion, context, evaluate)
    case 'not':
      return evaluateNot(criterion, context, evaluate)
    case 'at-least':
      return evaluateAtLeast(criterion, context, evaluate)
    default:
      return unreachable(criterion)
  }
}
