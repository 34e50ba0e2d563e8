import type { Span } from '../../lib/dates/span'
import type { Picture } from './picture-of'

/** How much time is in view. */
export const ZOOMS = ['window', 'year', 'five-years', 'all'] as const
export type Zoom = (typeof ZOOMS)[number]

const YEAR = 365

/** Every day the picture knows of, with some air at both ends. */
export const wholeOf = ({ rows, today, planned, revisions }: Picture): Span => {
  const days = [
    today,
    planned,
    ...revisions.map((one) => one.at),
    ...rows.flatMap(({ bars, tails }) => [
      ...bars.flatMap((bar) => [bar.start.lo, bar.end.hi]),
      ...tails.map((tail) => tail.clear.hi),
    ]),
  ].filter(Number.isFinite)
  return padded({ lo: Math.min(...days), hi: Math.max(...days) })
}

/** The days in view: around the windows and the planned day, or so many years back from there. */
export const viewOf = (picture: Picture, zoom: Zoom): Span => {
  const whole = wholeOf(picture)
  const ahead = Math.max(
    picture.planned,
    picture.today,
    ...picture.rows.flatMap(({ tails }) => tails.map((tail) => tail.clear.hi)),
  )
  const back = (days: number): Span => padded({ lo: Math.max(whole.lo, picture.today - days), hi: ahead })
  switch (zoom) {
    case 'window': {
      const froms = picture.rows.flatMap(({ tails }) => tails.map((tail) => tail.from))
      return padded({ lo: Math.min(picture.today - 90, ...froms), hi: ahead })
    }
    case 'year':
      return back(YEAR)
    case 'five-years':
      return back(5 * YEAR)
    case 'all':
      return whole
  }
}

const padded = ({ lo, hi }: Span): Span => {
  const air = Math.max(7, Math.round((hi - lo) * 0.05))
  return { lo: lo - air, hi: hi + air }
}
