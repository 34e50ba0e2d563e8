import type { IsoDay } from '../../model/date'
import type { DateMention, DayOrder } from './mention'

/** Dates that stand together (a grid, a banner), in rows; `past`: what they date has begun, so none lies ahead of today. */
export interface DatedRow {
  mentions: readonly DateMention[]
  past: boolean
}

interface Votes {
  dmy: number
  mdy: number
}

const two = (n: number): string => String(n).padStart(2, '0')
const day = (year: number, month: number, dayOfMonth: number): string => `${year}-${two(month)}-${two(dayOfMonth)}`

const swaps = (mentions: readonly DateMention[]) =>
  mentions.flatMap(({ parts }) => (parts.kind === 'swap' ? [parts] : []))

/** Dates of which one number is above twelve: they can be read one way only. */
const unambiguous = (rows: readonly DatedRow[]): Votes => {
  const votes = { dmy: 0, mdy: 0 }
  for (const { first, second } of rows.flatMap((row) => swaps(row.mentions))) {
    if (first > 12) votes.dmy += 1
    if (second > 12) votes.mdy += 1
  }
  return votes
}

/** A course cannot end before it starts: rows with two dates that only one order puts in sequence. */
const sequences = (rows: readonly DatedRow[]): Votes => {
  const votes = { dmy: 0, mdy: 0 }
  for (const row of rows) {
    const [start, end, more] = swaps(row.mentions)
    if (!start || !end || more) continue
    const asDmy = day(start.year, start.second, start.first) <= day(end.year, end.second, end.first)
    const asMdy = day(start.year, start.first, start.second) <= day(end.year, end.first, end.second)
    if (asDmy && !asMdy) votes.dmy += 1
    if (asMdy && !asDmy) votes.mdy += 1
  }
  return votes
}

/** What has begun cannot lie ahead of today; and a 24-hour clock behind unpadded numbers is no American habit. */
const weakSigns = (rows: readonly DatedRow[], asOf: IsoDay): Votes => {
  const votes = { dmy: 0, mdy: 0 }
  const seen = new Set<string>()
  for (const row of rows) {
    for (const { first, second, year, clock, padded } of swaps(row.mentions)) {
      const key = `${first}/${second}/${year}`
      if (seen.has(key)) continue
      seen.add(key)
      const weight = row.past ? 2 : 1
      const dmyAhead = day(year, second, first) > asOf
      const mdyAhead = day(year, first, second) > asOf
      if (mdyAhead && !dmyAhead) votes.dmy += weight
      if (dmyAhead && !mdyAhead) votes.mdy += weight
      if (clock === '24h' && !padded && votes.dmy < 1) votes.dmy += 1
    }
  }
  return votes
}

const decided = ({ dmy, mdy }: Votes, atLeast: number): DayOrder =>
  dmy >= atLeast && mdy === 0 ? 'dmy' : mdy >= atLeast && dmy === 0 ? 'mdy' : null

const ofLanguage = (lang: string): DayOrder =>
  /^en-US/i.test(lang) ? 'mdy' : /^(?:fr|nl|de|es|it|pt|en-(?:GB|IE|AU|NZ|BE|IN))/i.test(lang) ? 'dmy' : null

/**
 * Whether these dates are day/month or month/day; null when nothing settles it, then both readings are kept. In order:
 * dates with a number above twelve, courses that must not end before they start, "AM"/"PM", the page's language
 * (bare `en` settles nothing), dates that would lie ahead of today. Signs that contradict each other settle nothing.
 */
export const dayOrderOf = (rows: readonly DatedRow[], lang: string, asOf: IsoDay): DayOrder => {
  const certain = unambiguous(rows)
  if (certain.dmy > 0 || certain.mdy > 0) return decided(certain, 1)
  const ordered = decided(sequences(rows), 1)
  if (ordered) return ordered
  const american = rows.some((row) => swaps(row.mentions).some((parts) => parts.clock === 'AM'))
  return (american ? 'mdy' : null) ?? ofLanguage(lang) ?? decided(weakSigns(rows, asOf), 2)
}
