import { fold } from '../lexicon/fold'
import type { Condition } from '../model/chart'
import type { ConditionTerms } from '../model/criterion'

const words = (text: string): string =>
  ` ${fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `

interface Prepared {
  terms: readonly string[]
  not: readonly string[]
  icd10: readonly string[]
}

const prepared = new WeakMap<ConditionTerms, Prepared>()

const prepare = (condition: ConditionTerms): Prepared => {
  const known = prepared.get(condition)
  if (known !== undefined) return known
  const made: Prepared = {
    terms: condition.terms.map(words),
    not: (condition.not ?? []).map(words),
    icd10: (condition.icd10 ?? []).map((code) => code.toUpperCase().replace('.', '')),
  }
  prepared.set(condition, made)
  return made
}

const named = (text: string, condition: ConditionTerms): boolean => {
  const { terms, not } = prepare(condition)
  let folded = text
  for (const other of not) if (folded.includes(other)) folded = folded.split(other).join(' | ')
  return terms.some((term) => folded.includes(term))
}

/** Whether a text names the condition: folded (case, accents), whole words; look-alikes are blanked out first. */
export const namesCondition = (text: string, condition: ConditionTerms): boolean => named(words(text), condition)

/** A problem's words, folded once however many conditions it is held against. */
const folded = new WeakMap<Condition, string>()

const wordsOf = (problem: Condition): string => {
  const known = folded.get(problem)
  if (known !== undefined) return known
  const made = words(problem.text)
  folded.set(problem, made)
  return made
}

/** The problems on the list that name the condition, by words or by code; denials and family history are not the patient's. */
export const problemsNaming = (problems: readonly Condition[], condition: ConditionTerms): Condition[] => {
  const { icd10 } = prepare(condition)
  return problems.filter((problem) => {
    if (problem.familyHistory) return false
    const code = problem.code?.toUpperCase().replace('.', '')
    return (code !== undefined && icd10.some((prefix) => code.startsWith(prefix))) || named(wordsOf(problem), condition)
  })
}
