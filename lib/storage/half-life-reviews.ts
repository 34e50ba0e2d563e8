import type { HalfLifeReview } from '../lexicon/local/half-life-review'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { Stored } from './stored'

/** Every signed figure of this site. */
export const listReviews = (): Promise<Stored<HalfLifeReview[]>> =>
  guarded(async () => stored(await db().halfLifeReviews.toArray()))

/** Keeps what was signed about a figure, in place of what was signed before. */
export const saveReview = (review: HalfLifeReview): Promise<Stored<Record<string, never>>> =>
  guarded(async () => {
    await db().halfLifeReviews.put(review)
    return stored({})
  })

export const deleteReview = (key: string): Promise<Stored<Record<string, never>>> =>
  guarded(async () => {
    await db().halfLifeReviews.delete(key)
    return stored({})
  })
