import { storageProblem } from './storage-problem'
import type { Stored } from './stored'

/** Expected failures of the database become values; the promise is a native one, as messaging needs. */
export const guarded = async <T>(work: () => PromiseLike<Stored<T>>): Promise<Stored<T>> => {
  try {
    return await work()
  } catch (cause) {
    return { ok: false, problem: storageProblem(cause) }
  }
}

export const stored = <T>(value: T): Stored<T> => ({ ok: true, value })
