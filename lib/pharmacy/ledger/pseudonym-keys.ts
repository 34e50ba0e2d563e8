import type { LedgerEntry } from './ledger-entry'

/** The keys under which the patients of a ledger were named. More than one: one patient may stand there as two. */
export const pseudonymKeysIn = (entries: readonly LedgerEntry[]): string[] => [
  ...new Set(entries.flatMap((entry) => ('hashKey' in entry ? [entry.hashKey] : []))),
]
