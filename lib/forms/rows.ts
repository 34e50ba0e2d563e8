import type { QuestionnaireItem } from '../model/questionnaire'
import type { FormState } from '../model/questionnaire-response'
import { instanceId, parseInstance, rowKeys } from './instance'

/** linkIds of everything inside a group. */
export const linkIdsIn = (group: Pick<QuestionnaireItem, 'item'>): string[] =>
  (group.item ?? []).flatMap((item) => [item.linkId, ...linkIdsIn(item)])

/** Keys of the rows a repeating group has, in order. */
export const rowsOf = (state: FormState, group: Pick<QuestionnaireItem, 'item'>): string[] =>
  rowKeys(state, linkIdsIn(group))

/** Adds an empty row to a repeating group, typed by a person. */
export const addRow = (state: FormState, group: Pick<QuestionnaireItem, 'item'>): FormState => {
  const taken = new Set(rowsOf(state, group))
  let n = taken.size + 1
  while (taken.has(`row-${n}`)) n++
  const first = linkIdsIn(group)[0]
  if (first === undefined) return state
  const answer = { linkId: instanceId(first, `row-${n}`), values: [], origin: 'manual' as const }
  return { ...state, answers: [...state.answers, answer] }
}

/** Takes a row out of a repeating group, with everything in it. */
export const removeRow = (state: FormState, group: Pick<QuestionnaireItem, 'item'>, row: string): FormState => {
  const inside = new Set(linkIdsIn(group))
  const answers = state.answers.filter((answer) => {
    const instance = parseInstance(answer.linkId)
    return instance.row !== row || !inside.has(instance.linkId)
  })
  return { ...state, answers }
}
