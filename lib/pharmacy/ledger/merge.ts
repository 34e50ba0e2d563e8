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

const compare = (a: LedgerEntry, b: LedgerEntry): number => {
  const left = a.key.workstation
  const right = b.key.workstation
  if (left !== right) return left < right ? -1 : 1
  return a.key.sequence - b.key.sequence
}

/**
 * Any number of exports as one ledger. A grow-only set keyed by workstation and sequence: merging is commutative, associative and
 * idempotent, and loses nothing.
 */
export const mergeLedgers = (...exports: readonly (readonly LedgerEntry[])[]): Ledger => {
  const byKey = new Map<string, Map<string, LedgerEntry>>()
  for (const entries of exports)
    for (const entry of entries) {
      const key = keyText(entry.key)
      const kept = byKey.get(key) ?? new Map<string, LedgerEntry>()
      kept.set(canonicalJson(entry), entry)
      byKey.set(key, kept)
    }
  const groups = [...byKey].map(([key, kept]) => ({
    key,
    entries: [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  }))
  groups.sort((a, b) => {
    const [left] = a.entries
    const [right] = b.entries
    return left === undefined || right === undefined ? 0 : compare(left, right)
  })
  return {
    entries: groups.flatMap(({ entries }) => entries),
    conflicts: groups.filter(({ entries }) => entries.length > 1),
  }
}
