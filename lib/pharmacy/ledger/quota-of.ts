import { type EntryOf, keyText, type LedgerEntry, type Month, monthOf } from './ledger-entry'
import { isKind, standingOf } from './standing'

/** A month's places of one centre in one indication, as counted here. */
export interface QuotaCount {
  centre: string
  indication: string
  month: Month
  /** Null: no maximum is known here, and nothing can be said to remain. */
  maximum: number | null
  /** Distinct patients started this month. */
  initiated: number
  /** Reservations of this month neither used nor cancelled. */
  reserved: number
  /** Never below zero; null without a maximum. */
  remaining: number | null
  /** Started or reserved beyond the maximum. */
  over: number
  /** Reservations of earlier months that nobody used or cancelled: they hold no place here. */
  lapsed: number
}

export interface QuotaQuery {
  program: string
  centre: string
  indication: string
  month: Month
}

const maximumIn = (entries: readonly EntryOf<'quota'>[], month: Month): number | null =>
  entries.filter(({ day }) => monthOf(day) <= month).at(-1)?.maximum ?? null

/**
 * What remains of a month: initiations and open reservations against the centre's maximum. A reservation that its patient's
 * initiation used holds one place, not two; a patient written down twice is one patient.
 */
export const quotaOf = (
  all: readonly LedgerEntry[],
  { program, centre, indication, month }: QuotaQuery,
): QuotaCount => {
  const { counted, cancelled } = standingOf(all, program)
  const here = counted.filter((entry) => entry.centre === centre)
  const initiations = here.filter(isKind('initiation'))
  const used = new Set(
    initiations.flatMap(({ reservation }) => (reservation === undefined ? [] : [keyText(reservation)])),
  )
  const started = new Set(
    initiations
      .filter((one) => one.indication === indication && monthOf(one.day) === month)
      .map(({ patient }) => patient),
  )
  const open = here
    .filter(isKind('reservation'))
    .filter((one) => one.indication === indication && !cancelled.has(keyText(one.key)) && !used.has(keyText(one.key)))
  const reserved = new Set(
    open.filter((one) => monthOf(one.day) === month && !started.has(one.patient)).map(({ patient }) => patient),
  )
  const maximum = maximumIn(
    here.filter(isKind('quota')).filter((one) => one.indication === indication),
    month,
  )
  const taken = started.size + reserved.size
  return {
    centre,
    indication,
    month,
    maximum,
    initiated: started.size,
    reserved: reserved.size,
    remaining: maximum === null ? null : Math.max(0, maximum - taken),
    over: maximum === null ? 0 : Math.max(0, taken - maximum),
    lapsed: open.filter((one) => monthOf(one.day) < month).length,
  }
}

/** Whether a place may be reserved: null when it may, also where no maximum is known (which is said, not refused). */
export const reservationProblem = (all: readonly LedgerEntry[], query: QuotaQuery): 'quota-used-up' | null =>
  quotaOf(all, query).remaining === 0 ? 'quota-used-up' : null
