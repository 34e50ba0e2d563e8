import { describe, expect, it } from 'vitest'
import { storageProblem } from '../../../lib/storage/storage-problem'

const named = (name: string, inner?: Error): Error =>
  Object.assign(new Error('x'), { name, ...(inner ? { inner } : {}) })

describe('a failure of the database in our words', () => {
  it.each([
    ['a full disk', named('QuotaExceededError'), 'storage-full'],
    ['a full disk, wrapped as Dexie wraps it', named('AbortError', named('QuotaExceededError')), 'storage-full'],
    ['a database that does not open', named('OpenFailedError'), 'storage-failed'],
    ['something that is no error', 'oops', 'storage-failed'],
  ])('%s', (_what, cause, code) => expect(storageProblem(cause).code).toBe(code))

  it('repeats no message, which could hold what was being stored', () =>
    expect(storageProblem(named('DataError')).detail).not.toContain('x'))
})
