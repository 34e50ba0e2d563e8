import { type EntryOf, type LedgerEntry, type Month, monthOf } from './ledger-entry'
import { openReservations } from './open-reservations'
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
  const here = standingOf(all, program).counted.filter((entry) => entry.centre === centre)
  const started = new Set(
    here
      .filter(isKind('initiation'))
      .filter((one) => one.indication === indication && monthOf(one.day) === month)
      .map(({ patient }) => patient),
  )
  const open = openReservations(all, { program, centre }).filter((one) => one.indication === indication)
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

/**
 * Why no place may be reserved for a patient; null when one may, also where no maximum is known (which is said, not refused). Who was
 * started or has a place this month needs none.
 */
export const reservationProblem = (
  all: readonly LedgerEntry[],
  query: QuotaQuery,
  patient: string,
): 'quota-used-up' | 'has-a-place' | null => {
  const has = [...standingOf(all, query.program).counted.filter(isKind('initiation')), ...openReservations(all, query)]
  if (
    has.some(
      (one) =>
        one.patient === patient &&
        one.centre === query.centre &&
        one.indication === query.indication &&
        monthOf(one.day) === query.month,
    )
  )
    return 'has-a-place'
  return quotaOf(all, query).remaining === 0 ? 'quota-used-up' : null
}
