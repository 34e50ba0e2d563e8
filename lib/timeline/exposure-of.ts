import { boundsOfSpan, type Span, spanOf } from '../dates/span'
import type { Immunization, MedicationStatement } from '../model/chart'
import type { ChartDate, DateBounds } from '../model/date'
import type { Described, Exposure } from './exposure'

/** A whole day is its own bounds; only coarse dates need working out. */
const bounds = (date: ChartDate, span: Span | null): DateBounds | null => {
  if (span === null) return null
  return typeof date === 'string' && date.length === 10 ? { earliest: date, latest: date } : boundsOfSpan(span)
}

const profileOf = (d: Described): string => {
  const substances = d.substances.map((s) => `${s.name}|${s.route ?? ''}|${s.systemic ?? ''}|${s.atc}`).join('+')
  const dose = d.dose === undefined ? '' : `${d.dose.perDayMg ?? ''}/${d.dose.perWeekMg ?? ''}/${d.dose.text}`
  return `${d.kind};${d.recognised};${substances};${d.atc};${d.route ?? ''};${d.form ?? ''};${d.release ?? ''};${dose}`
}

type Ongoing = Exposure['ongoing']

/** An as-needed drug may not have been taken for months although its row is active. */
const ongoingOf = (row: MedicationStatement, end: Span | null, given: readonly Span[], asOf: number): Ongoing => {
  if (row.status === 'active') {
    if (end !== null) return end.hi < asOf ? 'maybe' : 'no'
    return row.asNeeded === true || given.length > 0 ? 'maybe' : 'yes'
  }
  return row.status === 'unknown' && end === null && given.length === 0 ? 'maybe' : 'no'
}

const takenOf = (row: MedicationStatement, start: Span | null, given: readonly Span[], asOf: number) => {
  if (row.status === 'not-taken' || row.status === 'entered-in-error') return 'no'
  const first = given.length > 0 ? Math.min(...given.map((day) => day.lo)) : start?.lo
  return row.status === 'intended' || (first !== undefined && first > asOf) ? 'not-yet' : 'yes'
}

const conflictOf = (row: MedicationStatement, start: Span | null, end: Span | null, asOf: number) => {
  if (start !== null && end !== null && start.lo > end.hi) return { conflict: 'ends-before-start' as const }
  if (row.status === 'active' && end !== null && end.hi < asOf) return { conflict: 'active-past-its-end' as const }
  return {}
}

/** A medication row as an exposure; `asOf` is the day number the chart was read for. */
export const exposureOf = (row: MedicationStatement, asOf: number): Exposure => {
  const startDays = spanOf(row.start)
  const endDays = spanOf(row.end)
  const given = (row.occurrences ?? []).map(spanOf).filter((day) => day !== null)
  const ongoing = ongoingOf(row, endDays, given, asOf)
  return {
    id: row.id,
    origin: 'medication',
    text: row.text,
    described: row,
    statement: row,
    source: row.source,
    taken: takenOf(row, startDays, given, asOf),
    start: bounds(row.start, startDays),
    end: ongoing === 'yes' ? 'ongoing' : bounds(row.end, endDays),
    startDays,
    endDays,
    given,
    ongoing,
    ...conflictOf(row, startDays, endDays, asOf),
    profile: profileOf(row),
  }
}

const VACCINATION: Record<Immunization['status'], Exposure['taken']> = {
  completed: 'yes',
  'not-done': 'no',
  intended: 'not-yet',
  unknown: 'yes',
}

/** A vaccination as an exposure of one day. */
export const exposureOfImmunisation = (row: Immunization): Exposure => {
  const day = spanOf(row.date)
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
    start: bounds(row.date, day),
    end: bounds(row.date, day),
    startDays: day,
    endDays: day,
    given: day === null ? [] : [day],
    ongoing: 'no',
    profile: `immunisation;${profileOf(described)}`,
  }
}
