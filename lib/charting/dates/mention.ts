import type { PartialDate } from '../../model/date'

export type AgoUnit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** What a date mention says, before the page's day order and today are known. */
export type DateParts =
  /** One plain civil date, as precise as written. */
  | { kind: 'plain'; date: PartialDate }
  /** Two numbers of which either could be the day. `clock` tells what stood behind it: "AM"/"PM" or a 24-hour time. */
  | { kind: 'swap'; first: number; second: number; year: number; sep: string; padded: boolean; clock?: 'AM' | '24h' }
  /** `count` units before today; negative is ahead of today. */
  | {
      kind: 'ago'
      count: number
      unit: AgoUnit
      /** Written in a word of this language alone, beside no other word of it: nothing but the page tells what it means. */
      only?: 'fr'
    }
  /** "Last month", "next year": the calendar's own, so many of them from now. */
  | { kind: 'calendar'; from: number; unit: 'month' | 'year' }
  /** "Since Monday": the last one before today; Sunday is 0. */
  | { kind: 'weekday'; day: number }
  /** A day and month without a year ("3 janv."); `swap` when either number could be the day; `ahead`: words say that it lies ahead; `year`: the second number may be it. */
  | { kind: 'no-year'; month: number; day: number; swap: boolean; ahead: 'yes' | 'maybe' | 'no'; year?: number }
  /** "Week 34 2025": any of its seven days (ISO 8601). No year in a cell for a date: the last one that has begun. */
  | { kind: 'week'; week: number; year?: number }
  /** Written where a date stands, and no such day. */
  | { kind: 'impossible' }

/** Told relative to today: a date of something now, never of a birth. */
export const isRelative = ({ kind }: DateParts): boolean => kind === 'ago' || kind === 'calendar' || kind === 'weekday'

/** One place in a text where a date is written. */
export interface DateMention {
  at: number
  end: number
  written: string
  parts: DateParts
}

/** How the page writes numeric dates; null when nothing on it settles that. */
export type DayOrder = 'dmy' | 'mdy' | null
