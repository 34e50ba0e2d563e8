import type { StorageProblem } from './stored'

/** Puts a failure of the database into words of ours: a full disk is told apart from a database that does not open. */
export const storageProblem = (cause: unknown): StorageProblem => {
  const names = namesOf(cause)
  if (names.includes('QuotaExceededError'))
    return { code: 'storage-full', detail: 'the disk or the browser’s share of it is full' }
  return { code: 'storage-failed', detail: names[0] ?? 'unknown' }
}

const namesOf = (cause: unknown): string[] => {
  if (!(cause instanceof Error)) return []
  const inner: unknown = 'inner' in cause ? cause.inner : cause.cause
  return [cause.name, ...namesOf(inner)]
}
