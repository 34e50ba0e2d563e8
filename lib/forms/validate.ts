import type { Questionnaire, QuestionnaireItem } from '../model/questionnaire'
import type { FormState } from '../model/questionnaire-response'
import { type Asked, askedItems } from './asked-items'
import { EXTENSION, extensionValue } from './extension'
import { itemTypeOf, type Value } from './item-type'
import { LONGEST_TEXT } from './pattern-ways'
import { linkIdsIn } from './rows'
import { safePattern } from './safe-pattern'
import { toValues } from './to-values'

/** Why a field blocks the form, worded by the panel. `linkId` is the id of the answer (`<linkId>#<row>` inside a row). */
export interface FormProblem {
  linkId: string
  code:
    | 'required'
    | 'wrong-type'
    | 'several-values'
    | 'too-low'
    | 'too-high'
    | 'too-short'
    | 'too-long'
    | 'pattern'
    | 'pattern-unusable'
    | 'unsupported'
  limit?: string | number
}

const beyond = (value: Value, limit: unknown): number => {
  if (typeof value === 'number' && typeof limit === 'number') return value - limit
  if (typeof value !== 'string' || typeof limit !== 'string') return 0
  // A coarse date is compared as far as it is written.
  const length = Math.min(value.length, limit.length)
  const [a, b] = [value.slice(0, length), limit.slice(0, length)]
  return a < b ? -1 : a > b ? 1 : 0
}

const limitOf = (limit: unknown): Pick<FormProblem, 'limit'> =>
  typeof limit === 'string' || typeof limit === 'number' ? { limit } : {}

const ofValue = (item: QuestionnaireItem, id: string, value: Value): FormProblem[] => {
  const [min, max] = [extensionValue(item, EXTENSION.minValue), extensionValue(item, EXTENSION.maxValue)]
  const pattern = extensionValue(item, EXTENSION.regex)
  const problems: FormProblem[] = []
  if (min !== undefined && beyond(value, min) < 0) problems.push({ linkId: id, code: 'too-low', ...limitOf(min) })
  if (max !== undefined && beyond(value, max) > 0) problems.push({ linkId: id, code: 'too-high', ...limitOf(max) })
  if (typeof value !== 'string') return problems
  if (item.maxLength !== undefined && value.length > item.maxLength) {
    problems.push({ linkId: id, code: 'too-long', limit: item.maxLength })
  }
  const least = extensionValue(item, EXTENSION.minLength)
  if (typeof least === 'number' && value.length < least) problems.push({ linkId: id, code: 'too-short', limit: least })
  if (typeof pattern === 'string') {
    const test = safePattern(pattern.replace(/^\^|\$$/g, ''))
    if (test === undefined) problems.push({ linkId: id, code: 'pattern-unusable' })
    else if (value.length > LONGEST_TEXT || !test.test(value))
      problems.push({ linkId: id, code: 'pattern', limit: pattern })
  }
  return problems
}

const ofField = ({ item, id }: Asked, values: readonly Value[]): FormProblem[] => {
  const type = itemTypeOf(item)
  if (type === undefined) return item.required === true ? [{ linkId: id, code: 'unsupported' }] : []
  if (type === 'group' || type === 'display') return []
  if (values.length === 0) return item.required === true ? [{ linkId: id, code: 'required' }] : []
  if (values.length > 1 && item.repeats !== true) return [{ linkId: id, code: 'several-values' }]
  if (!toValues(values, type, item).ok) return [{ linkId: id, code: 'wrong-type' }]
  return values.flatMap((value) => ofValue(item, id, value))
}

/** A required group needs one answer somewhere in it; where a field in it is required itself, that field says so. */
const ofGroup = (
  { item, id, row }: Asked,
  all: readonly Asked[],
  values: ReadonlyMap<string, readonly Value[]>,
): FormProblem[] => {
  if (item.type !== 'group' || item.required !== true) return []
  const inside = new Set(linkIdsIn(item))
  const fields = all.filter((each) => inside.has(each.item.linkId) && (row === undefined || each.row === row))
  const answered = fields.some((each) => (values.get(each.id) ?? []).length > 0)
  return answered || fields.some((each) => each.item.required === true) ? [] : [{ linkId: id, code: 'required' }]
}

/** Every reason why the form is not ready, in the form's order; hidden fields do not block. Empty when it is ready. */
export const validate = (questionnaire: Pick<Questionnaire, 'item'>, state: FormState): FormProblem[] => {
  const values = new Map(state.answers.map((answer) => [answer.linkId, answer.values]))
  const asked = askedItems(questionnaire, state)
  return asked.flatMap((field) => [...ofGroup(field, asked, values), ...ofField(field, values.get(field.id) ?? [])])
}
