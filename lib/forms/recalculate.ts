import { z } from 'zod'
import type { Questionnaire, QuestionnaireItem } from '../model/questionnaire'
import type { FormAnswer, FormState } from '../model/questionnaire-response'
import { EXTENSION, extensionOf } from './extension'
import { loadFhirPath } from './fhirpath-engine'
import { itemTypeOf, type Value } from './item-type'
import { toResponse } from './to-response'
import { toValues } from './to-values'

const Expression = z.object({
  valueExpression: z.object({ language: z.literal('text/fhirpath'), expression: z.string() }),
})

/** Items that are calculated, with their expression; null where it cannot be used, as inside the rows of a repeating group. */
const calculated = (
  items: readonly QuestionnaireItem[],
  inRows: boolean,
): { item: QuestionnaireItem; expression: string | null }[] =>
  items.flatMap((item) => {
    const extension = extensionOf(item, EXTENSION.calculatedExpression)
    const parsed = Expression.safeParse(extension)
    const self =
      extension === undefined
        ? []
        : [{ item, expression: parsed.success && !inRows ? parsed.data.valueExpression.expression : null }]
    return [...self, ...calculated(item.item ?? [], inRows || (item.type === 'group' && item.repeats === true))]
  })

const same = (a: readonly Value[], b: readonly Value[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])

const withResult = (state: FormState, linkId: string, values: Value[]): FormState => {
  const before = state.answers.find((answer) => answer.linkId === linkId)
  // What a person typed stands; what was calculated before is what an override would go back to.
  if (before?.origin === 'manual') return state
  if (before?.origin === 'override') {
    if (same(before.was ?? [], values)) return state
    const was = { ...before, was: values }
    return { ...state, answers: state.answers.map((answer) => (answer === before ? was : answer)) }
  }
  if (before !== undefined && same(before.values, values)) return state
  const rest = state.answers.filter((answer) => answer !== before)
  const answer: FormAnswer = { linkId, values, origin: 'auto' }
  return { ...state, answers: values.length === 0 ? rest : [...rest, answer] }
}

const said = (state: FormState, linkId: string, problem: string): FormState =>
  state.issues.some((issue) => issue.linkId === linkId && issue.problem === problem)
    ? state
    : { ...state, issues: [...state.issues, { linkId, problem }] }

/**
 * The form with its calculated fields brought up to date, in the form's order (`%resource` is the response so far). A field a
 * person typed into is left alone; an expression that fails is an issue. Rejects only when the engine cannot be loaded; a form without calculated fields comes
 * back as it is, without loading the engine.
 */
export const recalculate = async (questionnaire: Questionnaire, state: FormState): Promise<FormState> => {
  const fields = calculated(questionnaire.item, false)
  if (fields.length === 0) return state
  const engine = await loadFhirPath()
  return fields.reduce((form, { item, expression }) => {
    const type = itemTypeOf(item)
    if (expression === null || type === undefined) return said(form, item.linkId, 'its calculation is not supported')
    try {
      const resource = toResponse(questionnaire, form, { authored: '', lang: 'en', status: 'in-progress' })
      const found = engine.evaluate(expression, { resource }).map(({ value }) => value)
      const converted = toValues(found, type, item)
      if (!converted.ok) return said(form, item.linkId, converted.problem)
      return withResult(form, item.linkId, converted.values)
    } catch (error) {
      return said(
        form,
        item.linkId,
        `its calculation failed: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
  }, state)
}
