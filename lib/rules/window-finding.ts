import { isoDayOf } from '../dates/civil-of'
import { boundsOfSpan, type Span } from '../dates/span'
import type { Missing, Reason } from '../model/judgement'
import { all } from '../model/truth'
import type { Absence } from './absence'
import type { Answered } from './answered'
import type { Context } from './context'
import { drugName } from './drug-name'
import type { Finding } from './finding'
import { reason } from './reason'
import type { WindowRow } from './window-row'

export interface WindowQuestion {
  rows: readonly WindowRow[]
  /** Whether the list can prove that nothing else was taken. */
  absence: Absence
  /** What a person answered to the criterion's own question. */
  answer: Answered
  /** The criterion's own question, for what only a person can know. */
  ask: Missing
}

/** The row that keeps the patient waiting longest; ties by drug name, so that the order of rows changes nothing. */
const bindingOf = (rows: readonly WindowRow[]): WindowRow | undefined =>
  rows
    .filter((row) => row.clear !== null)
    .sort(
      (a, b) =>
        (b.clear?.hi ?? 0) - (a.clear?.hi ?? 0) ||
        (b.clear?.lo ?? 0) - (a.clear?.lo ?? 0) ||
        ((a.drug ?? '') < (b.drug ?? '') ? -1 : 1),
    )[0]

const waitOf = (rows: readonly WindowRow[], context: Context): Span | null => {
  const clear = rows.map((row) => row.clear).filter((span) => span !== null)
  if (clear.length === 0) return null
  // Where nothing bounds the earliest day, today is the earliest anyone can start.
  const floor = Math.min(context.asOf, context.planned)
  const lo = Math.max(...clear.map((span) => span.lo))
  const hi = Math.max(...clear.map((span) => span.hi))
  return { lo: Number.isFinite(lo) ? lo : Math.min(floor, hi), hi }
}

const headline = (
  truth: string,
  binding: WindowRow | undefined,
  wait: Span | null,
  rows: number,
  context: Context,
): Reason => {
  const planned = context.plannedDay
  if (truth === 'met')
    return rows === 0 ? reason('window.none', { planned }) : reason('window.clear', { planned, rows })
  if (binding === undefined || wait === null) return reason('window.open', { planned })
  return reason(truth === 'not-met' ? 'window.blocked' : 'window.open-until', {
    ...drugName(binding.drug ?? '', context.timeline),
    clearFrom: isoDayOf(wait.lo),
    clearTo: isoDayOf(wait.hi),
    stoppedOn: binding.ongoing ? context.asOfDay : null,
    planned,
  })
}

/** The rows of a window put together: every one must be gone, and what is not on the list must be provably absent. */
export const windowFinding = (question: WindowQuestion, context: Context): Finding => {
  const { rows, absence, answer, ask } = question
  const byRows = all(rows.map((row) => row.truth))
  // A person's "no" settles what the page leaves open, never what it shows; a "yes" is a fact that the page lacks.
  const open = byRows === 'unknown' || !absence.provable
  const truth =
    byRows === 'not-met' || answer.truth === 'not-met' ? 'not-met' : open && answer.truth !== 'met' ? 'unknown' : 'met'
  const waiting = rows.filter((row) => row.truth !== 'met')
  const wait = waitOf(waiting, context)
  const binding = bindingOf(waiting)
  const saidYes = answer.truth === 'not-met' && byRows !== 'not-met'
  const missing = [
    ...waiting.flatMap((row) => row.missing),
    ...(waiting.some((row) => row.asksPerson) ? [ask] : []),
    ...absence.missing,
  ]
  return {
    truth,
    reasons: [
      headline(truth, binding, wait, rows.length, context),
      ...(truth === 'unknown' ? absence.reasons : []),
      ...waiting.flatMap((row) => row.notes),
    ],
    evidence: rows.flatMap((row) => row.evidence),
    missing,
    // What a person said was given has no day: no waiting can be computed for it.
    clearOn: wait === null || saidYes ? null : boundsOfSpan(wait),
    ...(binding?.drug == null ? {} : { binding: binding.drug }),
    ...(binding !== undefined && waiting.some((row) => row.ongoing && row.clear !== null)
      ? { ifStoppedOn: context.asOfDay }
      : {}),
  }
}
