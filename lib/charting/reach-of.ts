import { boundsOf } from '../dates/bounds'
import { plus } from '../dates/days'
import type { Duration } from '../model/criterion'
import type { ChartDate, IsoDay } from '../model/date'
import type { DateMention } from './dates/mention'
import { parsePeriod } from './dates/period'
import { foldWords } from './fold'
import { listKinds } from './list-kind'
import type { PageDates } from './page-dates'
import type { Section } from './section'
import { ALL_WORDS } from './words/lists'

const UNIT =
  'hours?|heures?|uur|uren|stunden|days?|jours?|dagen|tage|weeks?|semaines?|weken|wochen|months?|mois|maanden?|monate|years?|ans?|annees?|jaar|jaren|jahre'
const LAST = new RegExp(
  `\\b(?:last|past|previous|derniers?|dernieres?|laatste|afgelopen|letzten?)\\s+(\\d{1,3})?\\s*(${UNIT})\\b|\\b(\\d{1,3})\\s*(?:derniers|dernieres|laatste|letzten)\\s+(${UNIT})\\b`,
)

const unitOf = (word: string): Duration['unit'] =>
  /^(?:d|jour|tag)/.test(word) ? 'day' : /^(?:w|sem)/.test(word) ? 'week' : /^mo|^maa/.test(word) ? 'month' : 'year'

/** The days a heading says its list begins and ends with ("since 01/01/2025", "12 derniers mois", "2018–2022"). */
const statedPeriod = (
  heading: string,
  section: Section,
  dates: PageDates,
): { since: IsoDay | undefined; until: IsoDay | undefined } | undefined => {
  const words = foldWords(heading)
  const m = LAST.exec(words)
  const unit = m === null ? undefined : (m[2] ?? m[4])
  if (m && unit !== undefined) {
    const count = Number(m[1] ?? m[3] ?? 1)
    const days = /^(?:h|u|st)/.test(unit) ? Math.ceil(count / 24) : undefined
    const length = days === undefined ? { value: count, unit: unitOf(unit) } : ({ value: days, unit: 'day' } as const)
    const since = plus(dates.asOf, length, -1)
    return { since, until: undefined }
  }
  // "Sertraline 50 mg – sinds juni 2023" heads a card; only words for lists and periods make a heading speak of its list.
  if (listKinds(heading).length === 0 && !/\bperiod/.test(words) && !ALL_WORDS.test(words)) return undefined
  const { start, end } = parsePeriod(heading)
  // "Complete history (2023-2026)" states its period without a word for it; a lone date may be the day it was printed.
  const said = /\b(?:since|from|depuis|a partir|sinds|vanaf|seit|ab|period|periode|du|van)\b/.test(words)
  if (end === undefined && !said) return undefined
  const read = (mention: DateMention | undefined): ChartDate =>
    (mention && dates.read(mention, dates.orderIn(section.frame, section.grid))) ?? null
  return { since: boundsOf(read(start))?.latest, until: boundsOf(read(end))?.latest }
}

/** The first day a heading says its list goes back to; undefined when it says none. */
export const statedReach = (heading: string, section: Section, dates: PageDates): IsoDay | undefined =>
  statedPeriod(heading, section, dates)?.since

/** Whether a heading says that its list ends before today ("History 2018–2022"): what came later stands elsewhere. */
export const endsBefore = (heading: string, section: Section, dates: PageDates): boolean => {
  const until = statedPeriod(heading, section, dates)?.until
  return until !== undefined && until < dates.asOf
}
