import type { FormState } from '../model/questionnaire-response'

/** An answer inside one row of a repeating group: the item's linkId and the row's key. */
export interface Instance {
  linkId: string
  row?: string
}

/** `therapy-drug` + `a1b2` → `therapy-drug#a1b2`; without a row the linkId itself. */
export const instanceId = (linkId: string, row: string | undefined): string =>
  row === undefined ? linkId : `${linkId}#${row}`

/** The reverse of `instanceId`. */
export const parseInstance = (id: string): Instance => {
  const at = id.indexOf('#')
  return at < 0 ? { linkId: id } : { linkId: id.slice(0, at), row: id.slice(at + 1) }
}

/** Keys of the rows of a repeating group, in the order they were filled. `linkIds`: every item inside the group. */
export const rowKeys = (state: FormState, linkIds: readonly string[]): string[] => {
  const keys = state.answers
    .map((answer) => parseInstance(answer.linkId))
    .flatMap(({ linkId, row }) => (row !== undefined && linkIds.includes(linkId) ? [row] : []))
  return [...new Set(keys)]
}
