import { isoDayOf } from '../dates/civil-of'
import { boundsOfSpan, type Span } from '../dates/span'
import type { Missing, Reason } from '../model/judgement'
import { all } from '../model/kleene'
import type { Text } from '../model/text'
import type { Truth } from '../model/truth'
import type { Absence } from './absence'
import type { Answered } from './answered'
import { attestationReason } from './attestation-reason'
import type { Context } from './context'
import { drugName } from './drug-name'
import type { Finding } from './finding'
import { reason } from './reason'
import { halfLifeNotes } from './window-reason'
import type { WindowRow } from './window-row'

export interface WindowQuestion {
  rows: readonly WindowRow[]
  /** Whether the list can prove that nothing else was taken. */
  absence: Absence
  /** What a person answered to the criterion's own question. */
  answer: Answered
  /** The criterion's own question, for what only a person can know. */
  ask: Missing
  askText: Text
}

const drugOf = (row: WindowRow): string => row.set?.drug ?? ''

/** Longest wait first; ties by drug name, so that the order of rows changes nothing. */
const longer = (a: WindowRow, b: WindowRow): number => {
  const by = (b.clear?.hi ?? 0) - (a.clear?.hi ?? 0) || (b.clear?.lo ?? 0) - (a.clear?.lo ?? 0)
  return by !== 0 && !Number.isNaN(by) ? by : drugOf(a) < drugOf(b) ? -1 : drugOf(a) > drugOf(b) ? 1 : 0
}

const waitOf = (rows: readonly WindowRow[], context: Context): Span | null => {
  let lo = Number.NEGATIVE_INFINITY
  let hi = Number.NEGATIVE_INFINITY
  for (const { clear } of rows)
    if (clear !== null) {
      lo = Math.max(lo, clear.lo)
      hi = Math.max(hi, clear.hi)
    }
  if (!Number.isFinite(hi)) return null
  // Where nothing bounds the earliest day, today is the earliest anyone can start.
  return { lo: Number.isFinite(lo) ? lo : Math.min(context.asOf, context.planned, hi), hi }
}

const headline = (
  truth: Truth,
  byPage: Truth,
  binding: WindowRow | undefined,
  wait: Span | null,
  question: WindowQuestion,
  context: Context,
): Reason => {
  const planned = context.plannedDay
  const { rows, answer, askText } = question
  // What the page leaves open and a person settled is said in the person's name.
  if (answer.truth !== 'unknown' && truth === answer.truth && byPage !== truth)
    return attestationReason(askText, answer)
  if (truth === 'met')
    return rows.length === 0
      ? reason('window.none', { planned })
      : reason('window.clear', { planned, rows: rows.length })
  if (binding === undefined || wait === null) return reason('window.open', { planned })
  return reason(truth === 'not-met' ? 'window.blocked' : 'window.open-until', {
    ...drugName(drugOf(binding), context.timeline),
    clearFrom: isoDayOf(wait.lo),
    clearTo: isoDayOf(wait.hi),
    stoppedOn: binding.ongoing ? context.asOfDay : null,
    planned,
  })
}

const notesOf = (waiting: readonly WindowRow[], context: Context): Reason[] => {
  const seen = new Set<string>()
  return [...waiting].sort(longer).flatMap(({ set }) => {
    if (set === null || set.drug === null) return []
    const key = `${set.drug} ${set.rule.halfLife?.highH ?? ''} ${set.rule.halfLife?.lowH ?? ''}`
    if (seen.has(key)) return []
    seen.add(key)
    return halfLifeNotes(set.drug, set.rule, context)
  })
}

/** The rows of a window put together: every one must be gone, and what is not on the list must be provably absent. */
export const windowFinding = (question: WindowQuestion, context: Context): Finding => {
  const { rows, absence, answer, ask } = question
  const byRows = all(rows.map((row) => row.truth))
  const byPage: Truth = byRows === 'met' && !absence.provable ? 'unknown' : byRows
  // A person's "no" settles what the page leaves open, never what it shows; a "yes" is a fact that the page lacks.
  const truth =
    byPage === 'not-met' || answer.truth === 'not-met' ? 'not-met' : byPage === 'unknown' ? answer.truth : 'met'
  const waiting = rows.filter((row) => row.truth !== 'met')
  const wait = waitOf(waiting, context)
  const binding = waiting.filter((row) => row.clear !== null).sort(longer)[0]
  // What a person said was given has no day: no waiting can be computed for it.
  const clearOn = wait === null || (answer.truth === 'not-met' && byRows !== 'not-met') ? null : boundsOfSpan(wait)
  const stopped = waiting.some((row) => row.ongoing && row.clear !== null)
  const set = {
    ...(binding === undefined || drugOf(binding) === '' ? {} : { binding: drugOf(binding) }),
    ...(stopped ? { ifStoppedOn: context.asOfDay } : {}),
  }
  if (context.quiet) return { truth, reasons: [], clearOn, ...set }
  return {
    truth,
    reasons: [
      headline(truth, byPage, binding, wait, question, context),
      ...(truth === 'unknown' ? absence.reasons : []),
      ...notesOf(waiting, context),
    ],
    evidence: rows.flatMap((row) => row.evidence),
    missing: [
      ...waiting.flatMap((row) => row.missing),
      ...(waiting.some((row) => row.asksPerson) ? [ask] : []),
      ...absence.missing,
    ],
    clearOn,
    ...set,
  }
}
