import type { Criterion } from '../../model/criterion'
import { canonicalJson } from '../canonical-json'

const ruleOf = (criterion: Criterion): unknown => {
  const {
    id: _id,
    section: _section,
    label: _label,
    quotes: _quotes,
    note: _note,
    appliesTo: _stages,
    ...rule
  } = criterion
  if ('of' in rule) return { ...rule, of: Array.isArray(rule.of) ? rule.of.map(ruleOf) : ruleOf(rule.of) }
  return rule
}

/** What a criterion decides, as a text: the same for two that decide the same, whatever they are called and wherever they stand. */
export const ruleKey = (criterion: Criterion): string => canonicalJson(ruleOf(criterion))
