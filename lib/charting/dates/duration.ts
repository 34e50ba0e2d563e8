import type { Duration } from '../../model/criterion'
import { fold } from '../fold'

const UNITS: readonly (readonly [Duration['unit'], string])[] = [
  ['day', 'days?|jours?|j|d|dagen|dag|tagen?|tag'],
  ['week', 'weeks?|wks?|semaines?|sem|weken|wochen?'],
  ['month', 'months?|mths?|mois|maanden|maand|monaten?|monat'],
  ['year', 'years?|yrs?|ans?|annees?|jaren|jaar|jahren?|jahr'],
]
const UNIT = UNITS.map(([, words]) => words).join('|')
const FOR = '(?:x|\\*|for|during|pendant|durant|gedurende|voor|fur|duree|duration|duur|pdt)\\s*:?\\s*'

const UNIT_PATTERNS = UNITS.map(([unit, words]) => [unit, new RegExp(`^(?:${words})$`)] as const)
const IN_LINE = new RegExp(`(?:^|[^a-z0-9])${FOR}(\\d{1,3})\\s*(${UNIT})\\b`)
const IN_COLUMN = new RegExp(`^(?:${FOR})?(\\d{1,3})\\s*(${UNIT})?(?:\\([a-z]\\))?$`)

const unitOf = (word: string | undefined): Duration['unit'] | undefined =>
  UNIT_PATTERNS.find(([, pattern]) => pattern.test(word ?? ''))?.[0]

/**
 * How long a course lasts ("for 7 days", "x 6 months", "gedurende 7 dagen"; in a duration column also a bare "7 jours").
 * Undefined when it says none; a bare number counts as days only where the column says so.
 */
export const parseDuration = (
  text: string,
  where: 'line' | 'duration-column' | 'days-column',
): Duration | undefined => {
  const folded = fold(text).trim()
  const m = (where === 'line' ? IN_LINE : IN_COLUMN).exec(folded)
  const value = Number(m?.[1])
  const unit = unitOf(m?.[2]) ?? (where === 'days-column' && m?.[2] === undefined ? 'day' : undefined)
  return m && value > 0 && unit ? { value, unit } : undefined
}

const TIMES = new RegExp(`(?<!(?:^|[^\\d/.-])\\d{1,2} ?)(?<![a-z])[x*]\\s?\\d{1,3}\\s*(?:${UNIT})\\b`)

const FROM = '(?:from|starting|beginning|a partir de|a compter de|depuis|des|vanaf|sinds|ab|seit)'
const JOINED = new RegExp(`(?<!(?:^|[^\\d/.-])\\d{1,2} ?)(?<![a-z])${FOR}\\d{1,3}\\s*(?:${UNIT})\\s+${FROM}\\b`)

/** "x 6 months from March 2026": the length and the start of one course, told together. */
export const saysLengthFromStart = (text: string): boolean => JOINED.test(fold(text))

/** "x 10 days", "x 6 mois": the length of one course. "For 3 months" may be what a pharmacy hands over of a longer one. */
export const saysCourseLength = (text: string): boolean => TIMES.test(fold(text))
