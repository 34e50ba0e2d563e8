import { daysApart } from '../../dates/days'
import type { Judgement } from '../../model/judgement'
import type { Pack } from '../../model/pack'
import type { Truth } from '../../model/truth'
import type { VerificationItem } from '../../model/verification'
import type { CheckMark } from './check-mark'
import { checklistOf } from './checklist-of'
import { readCheck } from './read-check'

/** `done`: it holds. `failed`: it does not. `to-do`: nobody and nothing says so yet. */
export type CheckState = 'done' | 'failed' | 'to-do'

export interface Check {
  item: VerificationItem
  /** What the judgement says; null when only a person can. */
  read: Truth | null
  /** The last time a person did it. */
  mark: CheckMark | null
  state: CheckState
  /** Why a person's mark does not count: a test without its day or too old, an override without a reason. */
  problem: 'no-test-day' | 'test-too-old' | 'test-in-future' | 'override-without-reason' | null
}

/**
 * `stage-unclear`: initiation, continuation or stop must be said first. `open`: a mandatory check is to do. `failed`: one does not
 * hold. `clear`: every mandatory one is done, or there is none.
 */
export type GateState = 'stage-unclear' | 'open' | 'failed' | 'clear'

export interface Gate {
  program: string
  revision: string
  state: GateState
  checks: readonly Check[]
}

const problemOf = (item: VerificationItem, mark: CheckMark, read: Truth | null, asOf: string): Check['problem'] => {
  if (mark.outcome === 'not-ok') return null
  if (read === 'not-met' && (mark.override === undefined || (mark.override === 'other' && !mark.note?.trim())))
    return 'override-without-reason'
  if (item.withinDays === undefined) return null
  if (mark.testedOn === undefined) return 'no-test-day'
  const age = daysApart(mark.testedOn, asOf)
  return age < 0 ? 'test-in-future' : age > item.withinDays ? 'test-too-old' : null
}

const readState = (item: VerificationItem, read: Truth | null): CheckState => {
  if (read === 'not-met') return 'failed'
  // A dated test is read off no judgement: its day has to be said.
  return read === 'met' && item.withinDays === undefined ? 'done' : 'to-do'
}

const checkOf = (item: VerificationItem, judgement: Judgement, marks: readonly CheckMark[]): Check => {
  const read = readCheck(item, judgement)
  const mark = marks.filter(({ check }) => check === item.id).at(-1) ?? null
  const problem = mark === null ? null : problemOf(item, mark, read, judgement.asOf)
  // A mark that does not count leaves what the judgement says.
  const state = mark === null || problem !== null ? readState(item, read) : mark.outcome === 'ok' ? 'done' : 'failed'
  return { item, read, mark, problem, state }
}

/** The gate of one judged program: its checks as the judgement and the persons did them. `marks` in the order they were made. */
export const gateOf = (pack: Pack, judgement: Judgement, marks: readonly CheckMark[]): Gate => {
  const checks = checklistOf(pack, judgement).map((item) => checkOf(item, judgement, marks))
  const mandatory = checks.filter(({ item }) => item.mandatory)
  const state: GateState =
    judgement.appliesTo === 'unknown' && checks.length > 0
      ? 'stage-unclear'
      : mandatory.some((check) => check.state === 'failed')
        ? 'failed'
        : mandatory.some((check) => check.state === 'to-do')
          ? 'open'
          : 'clear'
  return { program: judgement.program, revision: judgement.revision, state, checks }
}
