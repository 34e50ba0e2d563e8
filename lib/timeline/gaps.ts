import type { Span } from '../dates/span'

/** Days without the drug between consecutive eras, first and last day included. Eras must be sorted, as `erasOf` gives them. */
export const gapsBetween = (eras: readonly Span[]): Span[] =>
  eras.slice(1).flatMap((era, i) => {
    const before = eras[i]
    return before === undefined || era.lo - before.hi <= 1 ? [] : [{ lo: before.hi + 1, hi: era.lo - 1 }]
  })
