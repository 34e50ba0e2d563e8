import { type Span, spanOf } from '../dates/span'
import type { Immunization, MedicationStatement } from '../model/chart'
import type { DateConflict, Described, Exposure } from './exposure'

const NONE: readonly Span[] = []

type Ongoing = Exposure['ongoing']

/** An as-needed drug may not have been taken for months although its row is active. */
const ongoingOf = (row: MedicationStatement, end: Span | null, given: readonly Span[], asOf: number): Ongoing => {
  if (row.status === 'active') {
    if (end !== null) return end.hi < asOf ? 'maybe' : 'no'
    return row.asNeeded === true || given.length > 0 ? 'maybe' : 'yes'
  }
  // What is held is meant to be resumed: only a day on which it ended says that it was not.
  if (row.status === 'on-hold') return end === null || end.hi > asOf ? 'maybe' : 'no'
  return row.status === 'unknown' && end === null && given.length === 0 ? 'maybe' : 'no'
}

const firstOf = (start: Span | null, given: readonly Span[]): number | undefined =>
  given.length > 0 ? Math.min(...given.map((day) => day.lo)) : start?.lo

const conflictOf = (
  row: MedicationStatement,
  start: Span | null,
  end: Span | null,
  given: readonly Span[],
  asOf: number,
): DateConflict | undefined => {
  if (start !== null && end !== null && start.lo > end.hi) return 'ends-before-start'
  if (row.status === 'active' && end !== null && end.hi < asOf) return 'active-past-its-end'
  if (row.status !== 'stopped' && row.status !== 'completed') return undefined
  const first = Math.max(firstOf(start, given) ?? Number.NEGATIVE_INFINITY, end?.lo ?? Number.NEGATIVE_INFINITY)
  return first > asOf ? 'over-ahead' : undefined
}

const takenOf = (
  row: MedicationStatement,
  start: Span | null,
  given: readonly Span[],
  conflict: DateConflict | undefined,
  asOf: number,
): Exposure['taken'] => {
  if (row.status === 'entered-in-error' || (row.status === 'not-taken' && row.notNow !== true)) return 'no'
  if (row.status === 'intended') return 'not-yet'
  // A day that contradicts the rest of its row does not prove that nothing was taken so far.
  if (conflict !== undefined) return 'yes'
  const first = firstOf(start, given)
  return first !== undefined && first > asOf ? 'not-yet' : 'yes'
}

/** A medication row as an exposure; `asOf` is the day number the chart was read for. */
export const exposureOf = (row: MedicationStatement, asOf: number): Exposure => {
  const startDays = spanOf(row.start)
  const endDays = spanOf(row.end)
  const given = row.occurrences === undefined ? NONE : row.occurrences.map(spanOf).filter((day) => day !== null)
  const ongoing = ongoingOf(row, endDays, given, asOf)
  const conflict = conflictOf(row, startDays, endDays, given, asOf)
  return {
    id: row.id,
    origin: 'medication',
    text: row.text,
    described: row,
    statement: row,
    source: row.source,
    taken: takenOf(row, startDays, given, conflict, asOf),
    startDays,
    endDays,
    given,
    lastGiven: spanOf(row.lastGiven ?? null),
    ongoing,
    ...(conflict === undefined ? {} : { conflict }),
  }
}

const VACCINATION: Record<Immunization['status'], Exposure['taken']> = {
  completed: 'yes',
  'not-done': 'no',
  intended: 'not-yet',
  unknown: 'yes',
}

/** A vaccination as an exposure of one day; one that is said to be given on a day that has not come has no sure day. */
export const exposureOfImmunisation = (row: Immunization, asOf: number): Exposure => {
  const day = spanOf(row.date)
  const ahead = row.status === 'completed' && day !== null && day.lo > asOf
  const described: Described = {
    kind: 'medicine',
    recognised: row.recognised,
    substances: row.substances,
    atc: row.substances.flatMap((s) => s.atc),
  }
  return {
    id: row.id,
    origin: 'immunisation',
    text: row.text,
    described,
    source: row.source,
    taken: VACCINATION[row.status],
    startDays: day,
    endDays: day,
    given: day === null ? [] : [day],
    lastGiven: null,
    ongoing: 'no',
    ...(ahead ? { conflict: 'over-ahead' as const } : {}),
  }
}
