import { z } from 'zod'
import { IsoDay } from '../../model/date'
import type { HalfLife, SubstanceFacts } from '../../model/substance'
import type { LexiconIndex } from '../load-index'

/** What a pharmacist of this site signed about one figure of the lexicon. */
export const HalfLifeReview = z.strictObject({
  /** The figure as the lexicon had it when it was signed: another figure there, and the review no longer holds. */
  key: z.string().min(1),
  substance: z.string().min(1),
  did: z.enum(['confirmed', 'corrected']),
  lowH: z.number().positive(),
  highH: z.number().positive(),
  source: z.string().min(1),
  who: z.string().min(1),
  on: IsoDay,
})
export type HalfLifeReview = z.infer<typeof HalfLifeReview>

/** One figure that nobody opened the source of, or that is disputed. */
export interface ReviewableHalfLife {
  key: string
  substance: string
  figure: HalfLife
  review?: HalfLifeReview
}

export const reviewKey = (substance: string, { basis, route, lowH, highH }: HalfLife): string =>
  [substance, basis, route ?? 'any', lowH, highH].join('|')

/** Every figure of certainty B or C, by substance, with what was signed about it. */
export function reviewableHalfLives(
  index: Pick<LexiconIndex, 'substances'>,
  reviews: ReadonlyMap<string, HalfLifeReview>,
): ReviewableHalfLife[] {
  return index.substances
    .flatMap(({ facts }) =>
      facts.halfLives
        .filter(({ certainty }) => certainty !== 'A')
        .map((figure): ReviewableHalfLife => {
          const key = reviewKey(facts.name, figure)
          const review = reviews.get(key)
          return { key, substance: facts.name, figure, ...(review === undefined ? {} : { review }) }
        }),
    )
    .sort((a, b) => a.substance.localeCompare(b.substance))
}

/**
 * The facts with the site's signed figures in place of the lexicon's. A signed figure is no longer "unverified"; one that is disputed
 * stays so, and never shortens a window below the program's fixed time.
 */
export function withReviews(facts: SubstanceFacts, reviews: ReadonlyMap<string, HalfLifeReview>): SubstanceFacts {
  if (reviews.size === 0) return facts
  const halfLives = facts.halfLives.map((figure): HalfLife => {
    const review = reviews.get(reviewKey(facts.name, figure))
    if (review === undefined) return figure
    const { who, on, source, lowH, highH } = review
    const certainty = figure.certainty === 'C' ? 'C' : 'A'
    return { ...figure, lowH, highH, certainty, source: `${source} (${who}, ${on})` }
  })
  return { ...facts, halfLives }
}
