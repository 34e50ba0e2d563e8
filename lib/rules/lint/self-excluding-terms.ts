import { fold } from '../../lexicon/fold'
import type { ConditionTerms } from '../../model/criterion'
import type { Smeller } from './smell'

const ICD10 = /^[A-Z]\d{2}(\.?[0-9A-Z]{1,4})?$/

const wrong = ({ terms, icd10 = [], not = [] }: ConditionTerms): string | null => {
  const denied = new Set(not.map(fold))
  const both = terms.find((term) => denied.has(fold(term)))
  const code = icd10.find((one) => !ICD10.test(one))
  return both !== undefined
    ? `"${both}" is both meant and not meant`
    : code !== undefined
      ? `"${code}" is no ICD-10 code`
      : null
}

/** A condition that is looked for under words it also excludes, or under a code that is none, is never found. */
export const selfExcludingTerms: Smeller = ({ pack, criteria }) =>
  [
    ...pack.triggers.map(({ condition }, i) => ({ condition, where: `triggers[${i}]` })),
    ...criteria.flatMap(({ criterion, where }) =>
      criterion.kind === 'evidence-only'
        ? criterion.lookups.map(({ condition }) => ({ condition, where }))
        : 'condition' in criterion
          ? [{ condition: criterion.condition, where }]
          : [],
    ),
  ].flatMap(({ condition, where }) => {
    const message = condition === undefined ? null : wrong(condition)
    return message === null ? [] : [{ smell: 'self-excluding-terms', level: 'error' as const, where, message }]
  })
