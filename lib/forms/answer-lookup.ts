import type { FormAnswer, FormState } from '../model/questionnaire-response'
import { instanceId } from './instance'
import type { Value } from './item-type'

/** Values of an item as seen from a place in the form: the answer in the same row first, else the one outside rows. */
export type Lookup = (linkId: string, row: string | undefined) => readonly Value[]

/** Looks answers up by linkId; an unanswered item has no values. */
export const answerLookup = (state: Pick<FormState, 'answers'>): Lookup => {
  const byId = new Map<string, FormAnswer>(state.answers.map((answer) => [answer.linkId, answer]))
  return (linkId, row) => (byId.get(instanceId(linkId, row)) ?? byId.get(linkId))?.values ?? []
}
