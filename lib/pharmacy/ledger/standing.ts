import { type EntryOf, keyText, type LedgerEntry } from './ledger-entry'

/** The lines that count, in the order of their days, and what other lines say of them. */
export interface Standing {
  counted: readonly LedgerEntry[]
  struck: readonly LedgerEntry[]
  declared: ReadonlySet<string>
  cancelled: ReadonlySet<string>
}

export const isKind =
  <K extends LedgerEntry['kind']>(kind: K) =>
  (entry: LedgerEntry): entry is EntryOf<K> =>
    entry.kind === kind

const byDay = (a: LedgerEntry, b: LedgerEntry): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : keyText(a.key) < keyText(b.key) ? -1 : 1

/** What stands of one program's lines. A struck line counts no more, and neither does what a struck line said. */
export const standingOf = (entries: readonly LedgerEntry[], program: string): Standing => {
  const own = entries.filter((entry) => entry.program === program)
  const strikes = new Set(own.filter(isKind('strike')).map(({ of }) => keyText(of)))
  const counted = own.filter((entry) => entry.kind !== 'strike' && !strikes.has(keyText(entry.key))).sort(byDay)
  return {
    counted,
    struck: own.filter((entry) => strikes.has(keyText(entry.key))),
    declared: new Set(counted.filter(isKind('declared')).map(({ of }) => keyText(of))),
    cancelled: new Set(counted.filter(isKind('cancellation')).map(({ of }) => keyText(of))),
  }
}
