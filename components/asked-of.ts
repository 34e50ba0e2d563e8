import type { Criterion } from '../lib/model/criterion'
import type { CriterionJudgement } from '../lib/model/judgement'
import type { Text } from '../lib/model/text'

/** `<program>/<criterion>` or `<program>/<criterion>.<part>`: the part, empty for the criterion itself; null for another's. */
const partOf = (question: string, criterion: string): string | null => {
  const after = question.slice(question.indexOf('/') + 1)
  if (!question.includes('/')) return null
  return after === criterion ? '' : after.startsWith(`${criterion}.`) ? after.slice(criterion.length + 1) : null
}

const childrenOf = (rule: Criterion | undefined): readonly Criterion[] =>
  rule === undefined || !('of' in rule) ? [] : Array.isArray(rule.of) ? rule.of : [rule.of]

const textOf = (rule: Criterion | undefined, part: string): Text | null => {
  if (rule === undefined) return null
  if (rule.kind === 'prior-treatment' && part === 'outcome') return rule.outcome?.ask ?? rule.ask
  if (rule.kind === 'prior-treatment' && part === 'dose') return rule.dose?.ask ?? rule.ask
  if (rule.kind === 'distinct-treatments' && part === '') return rule.attest ?? rule.ask
  return 'ask' in rule ? rule.ask : rule.label
}

/**
 * Whether a question belongs to a criterion or to one of its alternatives, and in which words the program asks it (null when the
 * pack no longer has the rule); undefined when it belongs to another criterion.
 */
export const askedOf = (
  question: string,
  criterion: CriterionJudgement,
  rule: Criterion | undefined,
): Text | null | undefined => {
  const rules = childrenOf(rule)
  for (const [i, child] of (criterion.children ?? []).entries()) {
    const asked = askedOf(question, child, rules[i])
    if (asked !== undefined) return asked
  }
  const part = partOf(question, criterion.id)
  return part === null ? undefined : textOf(rule, part)
}
