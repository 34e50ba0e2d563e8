import type { DateMention } from './dates/mention'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'

/** What stands before the day in a heading over what was given or ordered on it. */
const OF_A_DAY =
  /^(?:visits?|visites?|bezoek|consultations?|raadpleging|consultatie|contacte?n?|encounters?|sessions?|seances?|infusions?|perfusions?|infuus|toediening(?:en)?|administrations?|cures?|kuur|cycles?|cyclus|dates?|datum|day|jour|dag|given(?: on)?|order(?:s|ed)?(?: on)?|ordonnances?|prescriptions?|voorschrift(?:en)?|le|du|van|op|on|of|de|d'|[a-z]+day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|[a-z]+dag|[\s:,.#–-]|\d{1,3}(?= ))*$/

const isDay = ({ parts }: DateMention): boolean =>
  parts.kind === 'swap' || (parts.kind === 'plain' && parts.date.length === 10)

/** The day of a group of rows ("Visit: Monday, November 16, 2026 (day 1)", "12/10/2026"); undefined where its heading says anything else. */
export const dayOfHeading = (heading: string): DateMention | undefined => {
  const words = foldWords(heading)
  const [date, ...others] = scanDates(words)
  if (date === undefined || others.length > 0 || !isDay(date)) return undefined
  const rest = words.slice(date.end).replace(/\([^)]*\)/g, ' ')
  return OF_A_DAY.test(words.slice(0, date.at)) && !/[a-z0-9]/.test(rest) ? date : undefined
}

const VISIT =
  /\b(?:visits?|visites?|bezoek|consultations?|raadpleging|consultatie|encounters?|rencontres?|contact|hospitali[sz]ations?|hospitalisatie|opname|sejour|stay|seances?|sessions?)\b/

/** The day of the visit that a card or a chapter is headed by ("Consultation externe 12 nov. 2026, 09:41 · Neurologie"); undefined without one. */
const visitIn = (headings: readonly string[]): DateMention | undefined => {
  for (const heading of headings) {
    const words = foldWords(heading)
    const [date, ...others] = scanDates(words)
    if (date !== undefined && others.length === 0 && isDay(date) && VISIT.test(words.slice(0, date.at))) return date
  }
  return undefined
}

/**
 * The day on which what a list holds was ordered, where the page lists one visit after the other, each with its medicines. A single visit
 * above a list is as often the one that the patient is on now, with everything she takes: undefined then.
 */
export const dayOfVisit = (
  headings: readonly string[],
  lists: readonly { headings: readonly string[] }[],
): DateMention | undefined => {
  const own = visitIn(headings)
  return own !== undefined && lists.some((list) => (visitIn(list.headings)?.written ?? own.written) !== own.written)
    ? own
    : undefined
}
