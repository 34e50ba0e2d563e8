import { fold } from '../../lexicon/fold'
import type { AllergyIntolerance } from '../../model/chart'
import type { CriterionOf } from '../../model/criterion'
import type { CriterionJudgement, Evidence, Reason } from '../../model/judgement'
import { all } from '../../model/kleene'
import type { Truth } from '../../model/truth'
import { absenceIn } from '../absence'
import { answered, questionId } from '../answered'
import type { Context } from '../context'
import { judged } from '../finding'
import { OTHER_ALLERGENS } from '../other-allergens'
import { reason, textReason } from '../reason'

const words = (text: string): string => ` ${fold(text)} `

const folded = new WeakMap<CriterionOf<'allergy'>, readonly string[]>()

/** The words a criterion looks for, folded once for each pack. */
const termsOf = (criterion: CriterionOf<'allergy'>): readonly string[] => {
  const known = folded.get(criterion)
  if (known !== undefined) return known
  const made = [...criterion.substances, ...(criterion.terms ?? [])].map(words)
  folded.set(criterion, made)
  return made
}

const evidenceOf = (line: AllergyIntolerance, because: Reason): Evidence => ({
  entry: line.id,
  quote: line.source.quote,
  ...(line.source.locator === undefined ? {} : { locator: line.source.locator }),
  because,
})

/** Whether a line is about one of the allergens: yes, provably not, or not to be told from its words. */
const lineTruth = (line: AllergyIntolerance, terms: readonly string[], substances: readonly string[]): Truth => {
  const text = words(`${line.text} ${line.reaction ?? ''}`)
  const named =
    line.substances.some((inn) => substances.includes(inn)) || terms.some((term) => words(line.text).includes(term))
  if (line.negated) return 'met'
  if (named) return 'not-met'
  if (line.substances.length > 0) return 'met'
  return OTHER_ALLERGENS.some((other) => text.includes(` ${other} `)) ? 'met' : 'unknown'
}

/** No allergy to what the pack names. A list that denies all allergies, or a whole list without one, shows it; else asked. */
export const evaluateAllergy = (criterion: CriterionOf<'allergy'>, context: Context): CriterionJudgement => {
  const id = questionId(context, criterion.id)
  const terms = termsOf(criterion)
  const lines = context.timeline.chart.allergies.map((line) => ({
    line,
    truth: lineTruth(line, terms, criterion.substances),
  }))
  const denied = lines.some(({ line }) => line.negated)
  const absence = absenceIn('allergies', context, null)
  const onPage = all([...lines.map(({ truth }) => truth), absence.provable ? 'met' : 'unknown'])
  const said = answered(context, id, 'no').truth
  const truth = onPage === 'not-met' || said === 'not-met' ? 'not-met' : onPage === 'unknown' ? said : 'met'
  const hit = lines.find((one) => one.truth === 'not-met')
  const headline = (): Reason => {
    if (hit) return reason('allergy.found', { quote: hit.line.source.quote })
    return truth === 'met' ? reason('allergy.none', { denied }) : reason('allergy.open', {})
  }
  return judged(criterion, context, {
    truth,
    reasons: [headline(), ...(truth === 'unknown' ? absence.reasons : [])],
    evidence: lines.map((one) =>
      evidenceOf(
        one.line,
        one.truth === 'not-met'
          ? reason('allergy.found', { quote: one.line.source.quote })
          : one.truth === 'unknown'
            ? reason('allergy.line-unsure', {})
            : one.line.negated
              ? reason('allergy.none', { denied: true })
              : reason('allergy.line-other', {}),
      ),
    ),
    missing: [{ id, ask: textReason(criterion.ask), answer: 'yes-no' }],
  })
}
