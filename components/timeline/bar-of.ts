import type { Span } from '../../lib/dates/span'
import type { Exposure } from '../../lib/timeline/exposure'

/** A course as drawn: it began somewhere in `start` and ended somewhere in `end`; between the two it was certainly taken. */
export interface Bar {
  entry: string
  text: string
  start: Span
  end: Span
  /** No start is on the page: the bar comes out of the unknown. */
  openStart: boolean
  /** `yes`: still taken, an arrow. `maybe`: nothing says so, a bar that fades until today. */
  ongoing: 'yes' | 'maybe' | 'no'
  /** Planned and not taken yet. */
  planned: boolean
  /** Single days of administration. */
  days: readonly Span[]
}

/** How far a bar without a start is drawn back from the first day that is known. */
const FADES_OVER = 60

/** The bar of one exposure; null when nothing about it is dated. */
export const barOf = (exposure: Exposure, today: number): Bar | null => {
  const { startDays, endDays, given, ongoing, taken, id, text } = exposure
  if (startDays === null && endDays === null && given.length === 0) return null
  const days = given.map((day) => day)
  const first = startDays ?? spanned(days) ?? endDays
  const last = endDays ?? spanned(days)
  if (first === null) return null
  const openStart = startDays === null && days.length === 0
  const start = openStart ? { lo: first.lo - FADES_OVER, hi: first.lo } : { lo: first.lo, hi: first.hi }
  const end = last ?? (ongoing === 'no' ? start : { lo: ongoing === 'yes' ? today : start.hi, hi: today })
  return {
    entry: id,
    text,
    start,
    // An end before the start is a contradiction of the page: drawn as a bar that fades from one to the other.
    end: { lo: Math.max(end.lo, start.lo), hi: Math.max(end.hi, start.hi) },
    openStart,
    ongoing,
    planned: taken === 'not-yet',
    days,
  }
}

const spanned = (days: readonly Span[]): Span | null =>
  days.length === 0 ? null : { lo: Math.min(...days.map((day) => day.lo)), hi: Math.max(...days.map((day) => day.hi)) }
