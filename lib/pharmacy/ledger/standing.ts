import { type EntryOf, keyText, type LedgerEntry } from './ledger-entry'

/** The lines that count, in the order of their days, and what other lines say of them. */
export interface Standing {
  counted: readonly LedgerEntry[]
  /** By the identity of the line that was struck out. */
  struck: ReadonlyMap<string, EntryOf<'strike'>>
  declared: ReadonlySet<string>
  cancelled: ReadonlySet<string>
  /** Reservations that their patient's initiation named. */
  used: ReadonlySet<string>
}

export const isKind =
  <K extends LedgerEntry['kind']>(kind: K) =>
  (entry: LedgerEntry): entry is EntryOf<K> =>
    entry.kind === kind

/** Days first, then who wrote it, so that one set of lines has one order. */
const byDay = (entries: readonly LedgerEntry[]): LedgerEntry[] =>
  entries
    .map((entry) => ({ entry, place: `${entry.day} ${keyText(entry.key)}` }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ entry }) => entry)

const made = (entries: readonly LedgerEntry[], program: string): Standing => {
  const own = entries.filter((entry) => entry.program === program)
  const struck = new Map(own.filter(isKind('strike')).map((strike) => [keyText(strike.of), strike]))
  const counted = byDay(own.filter((entry) => entry.kind !== 'strike' && !struck.has(keyText(entry.key))))
  return {
    counted,
    struck,
    declared: new Set(counted.filter(isKind('declared')).map(({ of }) => keyText(of))),
    cancelled: new Set(counted.filter(isKind('cancellation')).map(({ of }) => keyText(of))),
    used: new Set(
      counted
        .filter(isKind('initiation'))
        .flatMap(({ reservation }) => (reservation === undefined ? [] : [keyText(reservation)])),
    ),
  }
}

const known = new WeakMap<readonly LedgerEntry[], Map<string, Standing>>()

/**
 * What stands of one program's lines. A struck line counts no more, and neither does what a struck line said. Worked out once for each
 * list of lines: a ledger's counts all ask for it.
 */
export const standingOf = (entries: readonly LedgerEntry[], program: string): Standing => {
  const programs = known.get(entries) ?? new Map<string, Standing>()
  known.set(entries, programs)
  const before = programs.get(program)
  if (before !== undefined) return before
  const standing = made(entries, program)
  programs.set(program, standing)
  return standing
}
