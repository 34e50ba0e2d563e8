import type { Answer } from '../lib/model/answer'
import type { Criterion } from '../lib/model/criterion'
import type { Pack } from '../lib/model/pack'

/** `vouching`: also that nothing was given which no list can show. */
type Saying = 'vouching' | 'attesting'

const answersOf = (criterion: Criterion, prefix: string, saying: Saying): [string, string][] => {
  const id = `${prefix}${criterion.id}`
  switch (criterion.kind) {
    case 'attestation':
    case 'evidence-only':
      return [[id, criterion.metWhen]]
    case 'prior-treatment':
      return [
        [`${id}.outcome`, 'yes'],
        [`${id}.dose`, 'yes'],
      ]
    case 'distinct-treatments':
      return [[id, 'yes']]
    case 'diagnosis':
      return [[id, 'yes']]
    case 'washout':
      // A list cannot show these, so that only a person can say no.
      return criterion.alwaysAsk === undefined || saying !== 'vouching' ? [] : [[id, 'no']]
    case 'all':
    case 'any':
    case 'at-least':
      return criterion.of.flatMap((one) => answersOf(one, prefix, saying))
    case 'not':
      return answersOf(criterion.of, prefix, saying)
    default:
      return []
  }
}

/** What only a person can say, said in the patient's favour; what the chart can show stays with the chart. */
export const favourableAnswers = (pack: Pack, saying: Saying): Answer[] => {
  const said = new Map<string, string>()
  for (const { criteria, indications } of pack.revisions) {
    for (const one of criteria) for (const [id, value] of answersOf(one, `${pack.id}/`, saying)) said.set(id, value)
    for (const { id: prefix, criteria: own } of indications)
      for (const one of own)
        for (const [id, value] of answersOf(one, `${pack.id}/${prefix}.`, saying)) said.set(id, value)
  }
  return [...said].map(([question, value]) => ({ question, value, who: 'random', when: '2026-11-20T00:00:00Z' }))
}
