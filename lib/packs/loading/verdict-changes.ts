import type { CriterionJudgement, Judgement } from '../../model/judgement'
import type { Pack } from '../../model/pack'
import { judgeCase, type PreparedCase } from '../../rules/run-case'

/** One thing a patient's judgement says otherwise after an update. */
export interface VerdictDifference {
  what: 'verdict' | 'inForce' | 'appliesTo' | 'notice' | 'revision' | 'earliestStart' | 'binding' | 'criterion'
  /** The criterion's id; empty for the judgement as a whole. */
  criterion: string
  before: string
  after: string
}

/** A patient on whom an update changes something. */
export interface VerdictChange {
  name: string
  differences: VerdictDifference[]
}

export interface VerdictChanges {
  /** How many patients were judged by both. */
  compared: number
  changes: VerdictChange[]
}

const flat = (criteria: readonly CriterionJudgement[]): CriterionJudgement[] =>
  criteria.flatMap((criterion) => [criterion, ...flat(criterion.children ?? [])])

const span = (on: Judgement['earliestStart']): string =>
  on === null ? '' : on.earliest === on.latest ? on.latest : `${on.earliest} – ${on.latest}`

const differencesOf = (before: Judgement, after: Judgement): VerdictDifference[] => {
  const whole = (what: VerdictDifference['what'], was: string, is: string): VerdictDifference[] =>
    was === is ? [] : [{ what, criterion: '', before: was, after: is }]
  const was = new Map(flat(before.criteria).map(({ id, truth }) => [id, truth]))
  const is = new Map(flat(after.criteria).map(({ id, truth }) => [id, truth]))
  const ids = [...new Set([...was.keys(), ...is.keys()])]
  return [
    ...whole('verdict', before.verdict, after.verdict),
    ...whole('notice', before.notice, after.notice),
    ...whole('inForce', before.inForce, after.inForce),
    ...whole('appliesTo', before.appliesTo, after.appliesTo),
    ...whole('revision', before.revision, after.revision),
    ...whole('earliestStart', span(before.earliestStart), span(after.earliestStart)),
    ...whole('binding', before.binding ?? '', after.binding ?? ''),
    ...ids
      .map((id) => ({ what: 'criterion' as const, criterion: id, before: was.get(id) ?? '', after: is.get(id) ?? '' }))
      .filter((one) => one.before !== one.after),
  ]
}

/** What an update changes for patients: each judged by the pack before and by the one after, on the day of their case. */
export const verdictChanges = (before: Pack, after: Pack, patients: readonly PreparedCase[]): VerdictChanges => ({
  compared: patients.length,
  changes: patients.flatMap((patient) => {
    const differences = differencesOf(judgeCase(before, patient).judgement, judgeCase(after, patient).judgement)
    return differences.length === 0 ? [] : [{ name: patient.given.name, differences }]
  }),
})
