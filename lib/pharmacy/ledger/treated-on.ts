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

/** The patients under treatment at the end of a day: those whose last line is no stop. A stop and a start on one day: treated. */
export const treatedOn = (entries: readonly LedgerEntry[], program: string, day: IsoDay): TreatedPatient[] => {
  const lines = new Map<string, Course[]>()
  for (const entry of standingOf(entries, program).counted.filter(isCourse)) {
    if (entry.day > day) continue
    const known = lines.get(entry.patient)
    if (known === undefined) lines.set(entry.patient, [entry])
    else known.push(entry)
  }
  return [...lines].flatMap(([patient, courses]): TreatedPatient[] => {
    const last = courses.at(-1)
    const onLast = courses.filter((one) => one.day === last?.day)
    if (last === undefined || onLast.every(({ kind }) => kind === 'stop')) return []
    const stopped = courses.filter((one) => one.kind === 'stop' && one.day < last.day).at(-1)
    const current = courses.filter((one) => stopped === undefined || one.day > stopped.day)
    const weighed = current.flatMap((one) => (one.kind !== 'stop' && one.weightKg !== undefined ? [one.weightKg] : []))
    const indications = current.flatMap((one) =>
      one.kind !== 'stop' && one.indication !== undefined ? [one.indication] : [],
    )
    return [
      {
        patient,
        centre: last.centre,
        since: current[0]?.day ?? last.day,
        last: last.day,
        weightKg: weighed.at(-1) ?? null,
        indication: indications.at(-1) ?? null,
        centres: [...new Set(current.map(({ centre }) => centre))],
      },
    ]
  })
}

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
