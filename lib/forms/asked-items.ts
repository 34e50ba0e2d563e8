import type { Questionnaire, QuestionnaireItem } from '../model/questionnaire'
import type { FormState } from '../model/questionnaire-response'
import type { Lookup } from './answer-lookup'
import { isEnabled } from './enabled'
import { isHidden } from './extension'
import { instanceId } from './instance'
import { liveLookup } from './live-lookup'
import { rowsOf } from './rows'

/** One field as it stands in the form now: the item and, inside a repeating group, its row. */
export interface Asked {
  item: QuestionnaireItem
  /** The id its answer has in the form's state. */
  id: string
  row?: string
}

const within = (
  items: readonly QuestionnaireItem[],
  state: FormState,
  lookup: Lookup,
  row: string | undefined,
): Asked[] =>
  items.flatMap((item) => {
    if (isHidden(item) || !isEnabled(item, lookup, row)) return []
    const self: Asked = { item, id: instanceId(item.linkId, row), ...(row === undefined ? {} : { row }) }
    const children = item.item ?? []
    if (item.type === 'group' && item.repeats === true && row === undefined) {
      return [self, ...rowsOf(state, item).flatMap((key) => within(children, state, lookup, key))]
    }
    return [self, ...within(children, state, lookup, row)]
  })

/** Every item that is asked now, in order, rows of repeating groups included; what is hidden is left out. */
export const askedItems = (questionnaire: Pick<Questionnaire, 'item'>, state: FormState): Asked[] =>
  within(questionnaire.item, state, liveLookup(questionnaire.item, state), undefined)
