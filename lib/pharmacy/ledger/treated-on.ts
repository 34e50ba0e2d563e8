import type { IsoDay } from '../../model/date'
import { type EntryOf, keyText, type LedgerEntry } from './ledger-entry'
import { isKind, standingOf } from './standing'

/** A patient as the ledger follows them, pseudonymised. */
export interface TreatedPatient {
  patient: string
  centre: string
  since: IsoDay
  last: IsoDay
  /** The last weight written down; null when none was. */
  weightKg: number | null
  indication: string | null
  /** Started, continued or stopped more than once on one day in different centres: a possible double. */
  centres: readonly string[]
}

type Course = EntryOf<'initiation'> | EntryOf<'continuation'> | EntryOf<'stop'>
const isCourse = (entry: LedgerEntry): entry is Course =>
  entry.kind === 'initiation' || entry.kind === 'continuation' || entry.kind === 'stop'

const grouped = new WeakMap<readonly LedgerEntry[], readonly (readonly Course[])[]>()

/** Each patient's lines in the order of their days; grouped once for each list, since a year of months asks for them. */
const coursesIn = (counted: readonly LedgerEntry[]): readonly (readonly Course[])[] => {
  const before = grouped.get(counted)
  if (before !== undefined) return before
  const lines = new Map<string, Course[]>()
  for (const entry of counted) {
    if (!isCourse(entry)) continue
    const known = lines.get(entry.patient)
    if (known === undefined) lines.set(entry.patient, [entry])
    else known.push(entry)
  }
  const courses = [...lines.values()]
  grouped.set(counted, courses)
  return courses
}

/** The lines since the last stop before the last day: a stop and a start on one day leave a patient treated. */
const currentOf = (courses: readonly Course[], last: IsoDay): readonly Course[] => {
  const stopped = courses.findLast(({ kind, day }) => kind === 'stop' && day < last)
  return stopped === undefined ? courses : courses.filter(({ day }) => day > stopped.day)
}

const treated = (courses: readonly Course[]): TreatedPatient | null => {
  const last = courses.at(-1)
  if (last === undefined || courses.every(({ kind, day }) => day < last.day || kind === 'stop')) return null
  const current = currentOf(courses, last.day)
  const dosed = current.filter((one) => one.kind !== 'stop')
  return {
    patient: last.patient,
    centre: last.centre,
    since: current[0]?.day ?? last.day,
    last: last.day,
    weightKg: dosed.findLast(({ weightKg }) => weightKg !== undefined)?.weightKg ?? null,
    indication: dosed.findLast(({ indication }) => indication !== undefined)?.indication ?? null,
    centres: [...new Set(current.map(({ centre }) => centre))],
  }
}

/** The patients under treatment at the end of a day: those whose last line is no stop. A stop and a start on one day: treated. */
export const treatedOn = (entries: readonly LedgerEntry[], program: string, day: IsoDay): TreatedPatient[] =>
  coursesIn(standingOf(entries, program).counted).flatMap((courses) => {
    const last = courses.at(-1)
    const known = last !== undefined && last.day <= day ? courses : courses.filter((one) => one.day <= day)
    return treated(known) ?? []
  })

/** Stops that nobody marked as declared, oldest first. */
export const stopsToDeclare = (entries: readonly LedgerEntry[], program: string): EntryOf<'stop'>[] => {
  const { counted, declared } = standingOf(entries, program)
  return counted.filter(isKind('stop')).filter(({ key }) => !declared.has(keyText(key)))
}

/** Patients whose first line as a start falls in the month: what Article 3 of the thalidomide decision counts. Distinct patients. */
export const newPatientsIn = (entries: readonly LedgerEntry[], program: string, month: string): number => {
  const first = new Map<string, string>()
  for (const { patient, day } of standingOf(entries, program).counted.filter(isKind('initiation')))
    if (!first.has(patient)) first.set(patient, day)
  return [...first.values()].filter((day) => day.startsWith(month)).length
}
