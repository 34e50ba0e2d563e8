import { canonicalJson } from '../../rules/canonical-json'
import { keyText, type LedgerEntry } from './ledger-entry'

/** Two different lines under one identity: a copied profile or a damaged file. Both are kept, and it is said. */
export interface LedgerConflict {
  key: string
  entries: readonly LedgerEntry[]
}

/** A set of lines in one order that does not depend on how they came together. */
export interface Ledger {
  entries: readonly LedgerEntry[]
  conflicts: readonly LedgerConflict[]
}

const byKey = (a: LedgerEntry, b: LedgerEntry): number => {
  const left = a.key.workstation
  const right = b.key.workstation
  if (left !== right) return left < right ? -1 : 1
  return a.key.sequence - b.key.sequence
}

/** The different lines among those of one identity, in an order of their own. */
const different = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] => {
  if (entries.length === 1) return entries
  const texts = new Map(entries.map((entry) => [canonicalJson(entry), entry]))
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}

/**
 * Any number of exports as one ledger. A grow-only set keyed by workstation and sequence: merging is commutative, associative and
 * idempotent, and loses nothing.
 */
export const mergeLedgers = (...exports: readonly (readonly LedgerEntry[])[]): Ledger => {
  const groups = new Map<string, LedgerEntry[]>()
  for (const entries of exports)
    for (const entry of entries) {
      const key = keyText(entry.key)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [entry])
      else group.push(entry)
    }
  const kept = [...groups].map(([key, entries]) => ({ key, entries: different(entries) }))
  return {
    entries: kept.flatMap(({ entries }) => entries).sort(byKey),
    conflicts: kept.filter(({ entries }) => entries.length > 1).sort((a, b) => (a.key < b.key ? -1 : 1)),
  }
}
