import type { IsoDay } from '../../model/date'
import { type LedgerEntry, type Month, monthOf } from './ledger-entry'
import { isKind, standingOf } from './standing'
import { stopsToDeclare, type TreatedPatient, treatedOn } from './treated-on'
import { type VialDose, vialsFor } from './vials'

export interface RecapLine extends TreatedPatient {
  /** For one dose; null without a weight. */
  vials: number | null
}

/** What goes with an order or to the company each month. Counts of this ledger only: "local count" is said wherever it is shown. */
export interface Recap {
  program: string
  on: IsoDay
  month: Month
  lines: readonly RecapLine[]
  initiations: number
  continuations: number
  stops: number
  /** The sum of the lines with a weight, for one dose each; null when the source gives no dose by weight. */
  vials: number | null
  withoutWeight: number
  stopsToDeclare: number
  /** In more than one centre since they started: a transfer, or one patient counted twice. */
  doubles: number
}

const patientsIn = (entries: readonly { patient: string; day: string }[], month: Month): number =>
  new Set(entries.filter(({ day }) => monthOf(day) === month).map(({ patient }) => patient)).size

/** The recap of one program on a day: who is treated, what they need, and the month's starts, continuations and stops up to that day. */
export const recapOf = (entries: readonly LedgerEntry[], program: string, on: IsoDay, dose: VialDose | null): Recap => {
  const month = monthOf(on)
  const { counted } = standingOf(entries, program)
  const sofar = counted.filter(({ day }) => day <= on)
  const lines = treatedOn(entries, program, on).map((treated) => ({
    ...treated,
    vials: dose === null ? null : vialsFor(treated.weightKg, dose),
  }))
  return {
    program,
    on,
    month,
    lines,
    initiations: patientsIn(sofar.filter(isKind('initiation')), month),
    continuations: patientsIn(sofar.filter(isKind('continuation')), month),
    stops: patientsIn(sofar.filter(isKind('stop')), month),
    vials: dose === null ? null : lines.reduce((sum, { vials }) => sum + (vials ?? 0), 0),
    withoutWeight: lines.filter(({ weightKg }) => weightKg === null).length,
    stopsToDeclare: stopsToDeclare(entries, program).filter(({ day }) => day <= on).length,
    doubles: lines.filter(({ centres }) => centres.length > 1).length,
  }
}
