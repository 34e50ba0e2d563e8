import type { PartialDate } from '../../model/date'

export type AgoUnit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** What a date mention says, before the page's day order and today are known. */
export type DateParts =
  /** One plain civil date, as precise as written. */
  | { kind: 'plain'; date: PartialDate }
  /** Two numbers of which either could be the day. `clock` tells what stood behind it: "AM"/"PM" or a 24-hour time. */
  | { kind: 'swap'; first: number; second: number; year: number; sep: string; padded: boolean; clock?: 'AM' | '24h' }
  /** `count` units before today; negative is ahead of today. */
  | { kind: 'ago'; count: number; unit: AgoUnit }
  /** A day and month without a year ("3 janv."). */
  | { kind: 'no-year'; month: number; day: number }
  /** Written where a date stands, and no such day. */
  | { kind: 'impossible' }

/** One place in a text where a date is written. */
export interface DateMention {
  at: number
  end: number
  written: string
  parts: DateParts
}

/** How the page writes numeric dates; null when nothing on it settles that. */
export type DayOrder = 'dmy' | 'mdy' | null
