import type { CriterionJudgement, Judgement, Missing } from '../lib/model/judgement'

/** The questions of one criterion with those of its alternatives, each once. */
export const questionsOfCriterion = (criterion: CriterionJudgement): Missing[] =>
  once([...criterion.missing, ...(criterion.children ?? []).flatMap(questionsOfCriterion)])

/** Every question whose answer could still change the verdict, each once, in the order of the criteria. */
export const questionsOf = (judgement: Judgement): Missing[] =>
  once([...judgement.missing, ...judgement.criteria.flatMap(questionsOfCriterion)])

const once = (missing: readonly Missing[]): Missing[] => {
  const seen = new Map<string, Missing>()
  for (const one of missing) if (!seen.has(one.id)) seen.set(one.id, one)
  return [...seen.values()]
}
