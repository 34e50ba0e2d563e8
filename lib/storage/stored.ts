/** What can go wrong with what is kept, as values; their codes are among those that cross to the panel. */
export interface StorageProblem {
  code:
    | 'not-found'
    | 'newer-version-exists'
    | 'already-sent'
    | 'storage-full'
    | 'storage-failed'
    | 'damaged'
    | 'locked'
    | 'wrong-passphrase'
    | 'wait'
    | 'passphrase-required'
  detail: string
}

export type Stored<T> = { ok: true; value: T } | { ok: false; problem: StorageProblem }
