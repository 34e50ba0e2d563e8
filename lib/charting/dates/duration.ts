import type { Duration } from '../../model/criterion'
import { fold } from '../fold'

const UNITS: readonly (readonly [Duration['unit'], string])[] = [
  ['day', 'days?|jours?|j|d|dagen|dag|dgn|tagen?|tag'],
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

const EACH_STEP = new RegExp(IN_LINE.source, 'g')
/** "32 mg pendant 5 jours, puis 16 mg pendant 5 jours": one step after the other. */
const TAPER = /\b(?:then|puis|ensuite|dan|daarna|vervolgens|dann|danach)\b/

/** The length of a course told in steps; undefined where they are not counted alike. */
const ofSteps = (steps: readonly RegExpMatchArray[]): Duration | undefined => {
  const units = new Set(steps.map(([, , word]) => unitOf(word)))
  const [unit] = units
  const value = steps.reduce((sum, [, count]) => sum + Number(count), 0)
  return units.size === 1 && unit !== undefined && value > 0 ? { value, unit } : undefined
}

/**
 * How long a course lasts ("for 7 days", "x 6 months", "gedurende 7 dagen"; in a duration column also a bare "7 jours").
 * Undefined when it says none; a bare number counts as days only where the column says so.
 */
export const parseDuration = (
  text: string,
  where: 'line' | 'duration-column' | 'days-column',
): Duration | undefined => {
  const folded = fold(text).trim()
  const steps = where === 'line' ? [...folded.matchAll(EACH_STEP)] : []
  if (steps.length > 1 && TAPER.test(folded)) return ofSteps(steps)
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

const BARE =
  /(?<!(?:every|each|per|q|toutes? les|tous les|om de|elke|alle|ago|il y a|last|past|since|depuis|sinds|seit|\/|\d)\s?)(?<![\d/.-])\b\d{1,2}\s?(?:days|jours|dagen|dgn|tage|weeks|semaines|weken|wochen)\b(?! (?:ago|geleden))/

/** "Stootkuur 7 dgn gestart 9/11": days or weeks that no word introduces, and that may be the whole of it. */
export const maySayLength = (text: string): boolean => BARE.test(fold(text))
