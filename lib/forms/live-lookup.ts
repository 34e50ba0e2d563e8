import type { QuestionnaireItem } from '../model/questionnaire'
import type { FormState } from '../model/questionnaire-response'
import { answerLookup, type Lookup } from './answer-lookup'
import { isEnabled } from './enabled'
import { instanceId } from './instance'

type Chains = ReadonlyMap<string, readonly QuestionnaireItem[]>

const chainsOf = (
  items: readonly QuestionnaireItem[],
  above: readonly QuestionnaireItem[],
): [string, QuestionnaireItem[]][] =>
  items.flatMap((item) => {
    const chain = [...above, item]
    return [[item.linkId, chain] as [string, QuestionnaireItem[]], ...chainsOf(item.item ?? [], chain)]
  })

/**
 * Looks answers up as the form stands: what was typed into a field that is no longer asked counts for nothing (FHIR treats it as
 * unanswered) but is kept, should the field be asked again. Fields that hide each other in a circle count as asked.
 */
export const liveLookup = (items: readonly QuestionnaireItem[], state: Pick<FormState, 'answers'>): Lookup => {
  const plain = answerLookup(state)
  const chains: Chains = new Map(chainsOf(items, []))
  const known = new Map<string, boolean>()
  const asking = new Set<string>()
  const isLive = (linkId: string, row: string | undefined): boolean => {
    const key = instanceId(linkId, row)
    const before = known.get(key)
    if (before !== undefined) return before
    if (asking.has(key)) return true
    asking.add(key)
    const live = (chains.get(linkId) ?? []).every((item) => isEnabled(item, lookup, row))
    asking.delete(key)
    // Settled only where no circle is being followed: what a circle says depends on where it was entered.
    if (asking.size === 0) known.set(key, live)
    return live
  }
  const lookup: Lookup = (linkId, row) => (isLive(linkId, row) ? plain(linkId, row) : [])
  return lookup
}
