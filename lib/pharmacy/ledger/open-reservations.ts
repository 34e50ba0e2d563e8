import { type EntryOf, keyText, type LedgerEntry } from './ledger-entry'
import { isKind, standingOf } from './standing'

/** Reservations of a centre that are neither used nor cancelled, of whatever month, the oldest first. */
export const openReservations = (
  entries: readonly LedgerEntry[],
  { program, centre }: { program: string; centre: string },
): EntryOf<'reservation'>[] => {
  const { counted, cancelled, used } = standingOf(entries, program)
  return counted
    .filter(isKind('reservation'))
    .filter((one) => one.centre === centre && !cancelled.has(keyText(one.key)) && !used.has(keyText(one.key)))
}
