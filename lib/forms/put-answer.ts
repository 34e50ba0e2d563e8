import type { FormAnswer, FormState } from '../model/questionnaire-response'
import { parseInstance } from './instance'
import type { Value } from './item-type'

const same = (a: readonly Value[], b: readonly Value[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])

const filled = (values: readonly Value[]): Value[] => values.filter((value) => value !== '')

const next = (before: FormAnswer | undefined, linkId: string, values: Value[]): FormAnswer | null => {
  const source = before?.quote === undefined ? {} : { quote: before.quote }
  switch (before?.origin) {
    case 'auto':
      if (same(values, before.values)) return before
      return { linkId, values, origin: 'override', ...source, was: before.values }
    case 'override': {
      const was = before.was ?? []
      if (same(values, was)) return { linkId, values, origin: 'auto', ...source }
      return { linkId, values, origin: 'override', ...source, was }
    }
    default:
      // An emptied cell stays in its row, or the row would vanish under the person's hands.
      if (values.length === 0 && parseInstance(linkId).row === undefined) return null
      return { linkId, values, origin: 'manual' }
  }
}

/**
 * Puts what a person typed into a form. A filled-in value becomes `override` and remembers what it was; typing that value
 * back makes it `auto` again; an empty field becomes `manual`. Emptying an `auto` field is an override too: it stays empty.
 */
export const putAnswer = (state: FormState, linkId: string, values: readonly Value[]): FormState => {
  const before = state.answers.find((answer) => answer.linkId === linkId)
  const answer = next(before, linkId, filled(values))
  if (answer === before) return state
  if (before === undefined) return answer === null ? state : { ...state, answers: [...state.answers, answer] }
  return {
    ...state,
    answers: state.answers.flatMap((each) => (each === before ? (answer === null ? [] : [answer]) : [each])),
  }
}
