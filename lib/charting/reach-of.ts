import { boundsOf } from '../dates/bounds'
import { plus } from '../dates/days'
import type { Duration } from '../model/criterion'
import type { IsoDay } from '../model/date'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import { listKinds } from './list-kind'
import type { PageDates } from './page-dates'
import type { Section } from './section'

const UNIT =
  'days?|jours?|dagen|tage|weeks?|semaines?|weken|wochen|months?|mois|maanden?|monate|years?|ans?|annees?|jaar|jaren|jahre'
const LAST = new RegExp(
  `\\b(?:last|past|previous|derniers?|dernieres?|laatste|afgelopen|letzten?)\\s+(\\d{1,3})?\\s*(${UNIT})\\b|\\b(\\d{1,3})\\s*(?:derniers|dernieres|laatste|letzten)\\s+(${UNIT})\\b`,
)

const unitOf = (word: string): Duration['unit'] =>
  /^(?:d|jour|tag)/.test(word) ? 'day' : /^(?:w|sem)/.test(word) ? 'week' : /^mo|^maa/.test(word) ? 'month' : 'year'

/** The first day a heading says its list goes back to ("since 01/01/2025", "12 derniers mois"); undefined when it says none. */
export const statedReach = (heading: string, section: Section, dates: PageDates): IsoDay | undefined => {
  const words = foldWords(heading)
  const m = LAST.exec(words)
  const unit = m === null ? undefined : (m[2] ?? m[4])
  if (m && unit !== undefined) return plus(dates.asOf, { value: Number(m[1] ?? m[3] ?? 1), unit: unitOf(unit) }, -1)
  // "Sertraline 50 mg – sinds juni 2023" heads a card; only words for lists and periods make a heading speak of its list.
  if (listKinds(heading).length === 0 && !/\bperiod/.test(words)) return undefined
  if (!/\b(?:since|from|depuis|a partir|sinds|vanaf|seit|ab|period|periode|du|van)\b/.test(words)) return undefined
  const mention = scanDates(heading)[0]
  const date = mention ? dates.read(mention, dates.orderIn(section.frame, section.grid)) : undefined
  return boundsOf(date)?.latest
}
