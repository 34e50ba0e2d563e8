import { isPartialDate } from '../../model/is-partial-date'
import { fold } from '../fold'
import { remembering } from '../memo'
import { MONTH_PATTERN as MON, monthNumber } from '../words/months'
import { AGO_PATTERNS } from './ago-patterns'
import type { DateMention, DateParts } from './mention'

type Builder = (m: RegExpExecArray, text: string) => DateParts | undefined

const two = (n: number): string => String(n).padStart(2, '0')

/** A two-digit year is the century that makes it at most ten years ahead of now; births before that are the last century. */
const century = (year: string): number => {
  const n = Number(year)
  return year.length === 4 ? n : n <= 39 ? 2000 + n : 1900 + n
}

const plain = (year: number, month?: number, day?: number): DateParts => {
  const date = [
    String(year).padStart(4, '0'),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ]
  const written = date.join('-')
  return isPartialDate(written) ? { kind: 'plain', date: written } : { kind: 'impossible' }
}

const CLOCK = /^,?\s*(?:(?:a|at|om|um|@)\s+)?\d{1,2}[:h.]\d{2}(?::\d{2})?\s*(AM|PM|am|pm|[ap]\.m\.)?/

const numeric: Builder = (m, text) => {
  const [whole, first, sep, second, year] = m
  if (first === undefined || sep === undefined || second === undefined || year === undefined) return undefined
  const a = Number(first)
  const b = Number(second)
  // "1-0-1" and "2-2-20" are doses a day before they are dates.
  if (year.length === 2 && sep === '-' && first.length === 1 && second.length === 1 && (a <= 4 || b <= 4) && b <= 4) {
    if (whole.length !== text.trim().length) return undefined
  }
  const y = century(year)
  if (sep === '.') return plain(y, b, a)
  if (a > 12 || b > 12) {
    if (a > 12 && b > 12) return { kind: 'impossible' }
    const parts = a > 12 ? plain(y, b, a) : plain(y, a, b)
    if (parts.kind === 'impossible') return parts
  } else if (a === 0 || b === 0) return year.length === 4 ? { kind: 'impossible' } : undefined
  const clock = CLOCK.exec(text.slice((m.index ?? 0) + whole.length))
  const padded = first.length === 2 && second.length === 2
  const base = { kind: 'swap' as const, first: a, second: b, year: y, sep, padded }
  if (!clock) return base
  // "AM" in capitals is how en-US writes; en-AU, en-IN and en-NZ write "am" after day/month.
  return clock[1] === undefined ? { ...base, clock: '24h' } : /^[AP]M$/.test(clock[1]) ? { ...base, clock: 'AM' } : base
}

const num = (s: string | undefined): number => Number(s)
const month = (s: string | undefined): number => monthNumber(s ?? '') ?? 0

const WHEN =
  "(?:depuis|des|en|since|in|from|until|till|sinds|vanaf|tot|seit|ab|bis|van|jusqu'en|debut|fin|mi|begin|einde?|eind|early|late|mid|anfang|ende|annee|year|jaar|stopped|discontinued|ceased|started|arretee?|stoppee?|debutee?|gestopt|gestaakt|gestart|abgesetzt)"
const TO = 'au|tot|to|bis|-|>|t/m|tem'
const NO_UNIT = '(?!\\s*(?:mg|ml|g|ui|iu|ie|ug|mcg|µg|%|x|u|cp|co|mois|months?|kcal|units?|eenheden)\\b)'

const NO_FORM = '(?!\\s*(?:comp|tab|capsul|gel|sachet|ampoul|dosis|doses?\\b|stuk|pil|patch|pleister))'
const SINCE_OR_UNTIL =
  "(?:depuis(?: le)?|since|sinds|seit(?: dem)?|des le|a partir du|vanaf|jusqu'au|until|till|t/m|debut(?:ee?)? le|arret(?:ee?)? le|stop(?:ped|pee?)? (?:le|on)|started on|gestart op|gestopt op|du|au)"

/** Words around a date without a year that put it before or behind today; "start 1 december" may be either. */
const AHEAD_BEFORE =
  /\b(?:to (?:start|commence|begin|resume|restart|stop)|planned|scheduled|due|next|will (?:start|stop)|a (?:debuter|commencer|demarrer|reprendre|arreter|partir du)|debutera|prevue?s?|prochaine?|reprise|gepland|te (?:starten|stoppen)|volgende|herstart|geplant)\b[^.;,]{0,25}$/
const MAYBE_BEFORE = /\b(?:start|starts|starting|from|debut|des|vanaf|begin)(?: (?:on|le|op|from))?\s*:?\s*$/
const AHEAD_AFTER = /^\s*(?:te )?(?:starten|opstarten|beginnen|gepland|prevue?|planned)\b/

const liesAhead = (m: RegExpExecArray, text: string): 'yes' | 'maybe' | 'no' => {
  const folded = fold(text)
  const before = folded.slice(Math.max(0, m.index - 60), m.index).replace(/\s+(?:le|on|op|the|am)\s*$/, ' ')
  if (AHEAD_BEFORE.test(before) || AHEAD_AFTER.test(folded.slice(m.index + m[0].length))) return 'yes'
  return MAYBE_BEFORE.test(before) ? 'maybe' : 'no'
}

const dayAndMonth: Builder = (m, text) => {
  const [a, b] = [num(m[1]), num(m[2])]
  if (a < 1 || b < 1 || Math.min(a, b) > 12 || Math.max(a, b) > 31) return undefined
  // "Du 1/2 au 1 comprimé" are halves.
  const halves = m[1]?.length === 1 && m[2]?.length === 1 && a < b && a <= 3 && b <= 4
  if (halves && /\b(?:du|au|from|to|van|tot)\s+$/.test(fold(text).slice(0, m.index))) return undefined
  const ahead = liesAhead(m, text)
  return b > 12
    ? { kind: 'no-year', month: a, day: b, swap: false, ahead, year: 2000 + b }
    : { kind: 'no-year', month: b, day: a, swap: a <= 12 && a !== b, ahead }
}

const WEEK =
  '(?<![a-z/\\d]|\\b(?:par|per|each|elke|chaque|\\d*x|\\d+) )(?:(?:weeks?|wk|semaines?|sem|kw)\\.?|[sw](?=\\d))'

/** Absolute forms, most specific first: a span that one claims is not offered to the next. */
// biome-ignore format: one pattern a line
const PATTERNS: readonly (readonly [RegExp, Builder])[] = [
  [/(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g, (m) => plain(num(m[1]), num(m[3]), num(m[4]))],
  [new RegExp(`(?<![\\d/.'])(\\d{1,2})(?:er|ere|e|st|nd|rd|th)?[\\s\\-/.]*(?:de |of )?(${MON})(?![a-z])\\.?,?[\\s\\-/.]*'?(\\d{4}|\\d{2})(?![\\d:])${NO_UNIT}`, 'g'),
    (m) => plain(century(m[3] ?? ''), month(m[2]), num(m[1]))],
  [new RegExp(`\\b(${MON})\\b\\.?[\\s-]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+|-)(\\d{4})(?!\\d)`, 'g'),
    (m) => plain(num(m[3]), month(m[1]), num(m[2]))],
  [new RegExp(`(?<!\\d)(\\d{4})[-\\s/](${MON})[-\\s/](\\d{1,2})(?!\\d)`, 'g'), (m) => plain(num(m[1]), month(m[2]), num(m[3]))],
  [/(?<![\d.,/-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d|[-/.]\d)/g, numeric],
  // "du 3 au 12 mars 2026", "du 03/01 au 15/06/2026": the first borrows what only the second writes.
  [new RegExp(`(?<![\\d/.,-])(\\d{1,2})(?:er)?(?=\\s*(?:${TO})\\s*\\d{1,2}(?:er)?\\s+(${MON})\\.?\\s+(\\d{4}))`, 'g'),
    (m) => plain(num(m[3]), month(m[2]), num(m[1]))],
  [new RegExp(`(?<![\\d/.,-])(\\d{1,2})([/.])(\\d{1,2})(?=\\s*(?:${TO})\\s*\\d{1,2}\\2\\d{1,2}\\2(\\d{4}))`, 'g'), numeric],
  // "16 → 30/09/2024": the month as well. A dash there may be a range of anything.
  [/(?<![\d/.,-])(\d{1,2})(?=\s*(?:au|tot|to|bis|>|t\/m)\s*\d{1,2}([/.])(\d{1,2})\2(\d{4})(?!\d))/g, numeric],
  [/(?<![\d.,/-])(\d{1,2}) ([-/.]) (\d{1,2}) \2 (\d{4})(?!\d)/g, numeric],
  [/(?<![\d.,/-])(\d{1,2})([-/.])(\d{1,2})\2'?(\d{2})(?![\d%]|[-/.,:]\d|\s*(?:mg|ml|g|ug|mcg)\b)/g, numeric],
  // "Week 34 2025", "sem. 12/2026", "2025-W34": "12 weeks" is a length, "1x/sem 12/2026" how often.
  [new RegExp(`${WEEK}\\s?(\\d{1,2})(?:\\s*[/,-]\\s*|\\s+(?:(?:of|van|de|du|in)\\s+)?)(20\\d{2})(?!\\d|[-/.]\\d)`, 'g'), (m) => ({ kind: 'week', week: num(m[1]), year: num(m[2]) })],
  [new RegExp(`(?<!\\d)(20\\d{2})\\s?-?\\s?${WEEK}\\s?(\\d{1,2})(?!\\d|[-/.]\\d)`, 'g'), (m) => ({ kind: 'week', week: num(m[2]), year: num(m[1]) })],
  // "Jan-May 2025": the first borrows the year.
  [new RegExp(`\\b(${MON})\\b\\.?(?=\\s*(?:${TO})\\s*(?:${MON})\\b\\.?\\s+(\\d{4})(?!\\d))`, 'g'), (m) => plain(num(m[2]), month(m[1]))],
  [new RegExp(`\\b(${MON})\\b\\.?[\\s\\-/.']*(?:de |of )?(\\d{4})(?!\\d)`, 'g'), (m) => plain(num(m[2]), month(m[1]))],
  [new RegExp(`(?<!\\d)((?:19|20)\\d{2})[-\\s/](${MON})\\b`, 'g'), (m) => plain(num(m[1]), month(m[2]))],
  [new RegExp(`(?<![\\d/.,])(?<!(?<!/(?:19|20)\\d{2})-)(0?[1-9]|1[0-2])[/-]((?:19|20)\\d{2})(?!\\d|[/-]\\d(?!\\d?/(?:19|20)\\d{2}))${NO_UNIT}`, 'g'), (m) => plain(num(m[2]), num(m[1]))],
  [new RegExp(`(?<![\\d/.,-])(0[1-9]|1[0-2])\\.((?:19|20)\\d{2})(?!\\d|[.]\\d)${NO_UNIT}`, 'g'), (m) => plain(num(m[2]), num(m[1]))],
  // "03/21 - 10/23": years, where neither can be a month.
  [new RegExp(`(?<![\\d/.,-])(0?[1-9]|1[0-2])/(1[3-9]|[23]\\d)(?=\\s*(?:${TO}|a|->)\\s*(?:0?[1-9]|1[0-2])/(?:1[3-9]|[23]\\d)(?![\\d/]))`, 'g'), (m) => plain(century(m[2] ?? ''), num(m[1]))],
  [new RegExp(`(?<=(?<![\\d/.,-])(?:0?[1-9]|1[0-2])/(?:1[3-9]|[23]\\d)\\s*(?:${TO}|a|->)\\s*)(0?[1-9]|1[0-2])/(1[3-9]|[23]\\d)(?![\\d/])`, 'g'), (m) => plain(century(m[2] ?? ''), num(m[1]))],
  [/(?<![\d/.,-])((?:19|20)\d{2})[-/](0[1-9]|1[0-2])(?!\d|[/-]\d)/g, (m) => plain(num(m[1]), num(m[2]))],
  [/^\s*((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)\s*$/g, (m) => plain(num(m[1]), num(m[2]), num(m[3]))],
  ...AGO_PATTERNS,
  [new RegExp(`(?<![\\d/.])([1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th|\\.)?\\s+(${MON})\\b(?!\\.?\\s*\\d)`, 'g'),
    (m, text) => ({ kind: 'no-year', month: month(m[2]), day: num(m[1]), swap: false, ahead: liesAhead(m, text) })],
  // "Depuis le 25/10"; "09/11 19:40" in a cell of its own. Elsewhere two numbers are a half or a blood pressure.
  [new RegExp(`(?<=\\b${SINCE_OR_UNTIL}\\s)(\\d{1,2})/(\\d{1,2})(?![\\d/%]|[.,-]\\d)${NO_UNIT}${NO_FORM}`, 'g'), dayAndMonth],
  [/^\s*(\d{2})\/(\d{2})\s*(?:(?:a|om|at)?\s*\d{1,2}[:hu]\d{2}\s*)?$/g, dayAndMonth],
  [/^\s*\(?((?:19|20)\d{2})\)?\s*$/g, (m) => plain(num(m[1]))],
  [/(?<![\d/.,-])((?:19|20)\d{2})(?=\s*(?:->?|tot|au|a|to|>|\/)\s*(?:19|20)\d{2}(?!\d|[-/.]\d))/g, (m) => plain(num(m[1]))],
  [/(?<=(?:19|20)\d{2}\s*(?:->?|tot|au|a|to|>|\/)\s*)((?:19|20)\d{2})(?!\d|[-/.]\d)/g, (m) => plain(num(m[1]))],
  // "2018->": it goes on. "2021-23": 23 is no month.
  [/(?<![\d/.,-])((?:19|20)\d{2})(?=\s*->\s*(?:$|present|now|heden|en cours|ongoing))/g, (m) => plain(num(m[1]))],
  [/(?<![\d/.,-])((?:19|20)\d{2})(?=-(?:1[3-9]|[23]\d)(?!\d|[-/.]\d))/g, (m) => plain(num(m[1]))],
  [/(?<=(?<![\d/.,-])(?:19|20)\d{2}-)(1[3-9]|[23]\d)(?!\d|[-/.]\d)/g, (m) => plain(2000 + num(m[1]))],
  // "'19-'21", "jan '20".
  [new RegExp(`\\b(${MON})\\.?\\s*'(\\d{2})(?!\\d)`, 'g'), (m) => plain(century(m[2] ?? ''), month(m[1]))],
  [/(?<![\w'])'(\d{2})(?![\d\w])/g, (m) => plain(century(m[1] ?? ''))],
  // "2012 - 14/02/2026": a year, and the day that ended it.
  [new RegExp(`(?<![\\d/.,-])((?:19|20)\\d{2})(?=\\s+(?:-|tot|au|a|to|>)\\s+(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}|\\d{1,2}/(?:19|20)\\d{2}|(?:\\d{1,2} )?(?:${MON})\\b))`, 'g'), (m) => plain(num(m[1]))],
  // "de 2018 à avril 2021": the year before "to" is where it began.
  [/(?<=\b(?:de|from|van|von)\s)((?:19|20)\d{2})(?=\s*(?:-|au|a|to|tot|bis)\s)/g, (m) => plain(num(m[1]))],
  [new RegExp(`(?<=\\b${WHEN}[ -](?:de |du |van )?)((?:19|20)\\d{2})(?!\\d|[-/.]\\d)${NO_UNIT}`, 'g'), (m) => plain(num(m[1]))],
  [/(?<=\()((?:19|20)\d{2})(?=\))/g, (m) => plain(num(m[1]))],
]

/** Dates beyond this stand in prose, not in a cell. */
const MAX_TEXT = 2_000
const MAY_HOLD_DATE =
  /\d|hier|gister|gestern|vorgestern|today|yesterday|tomorrow|aujourd|demain|overmorgen|heute|vandaag|ago|geleden|il y a|last|derni|pass|vorige?|letzte|next|prochain|volgend|morgen|since|sinds|depuis|seit|ce jour|nachst|monday|lundi|maandag|montag|tuesday|mardi|dinsdag|dienstag|wednesday|mercredi|woensdag|mittwoch|thursday|jeudi|donderdag|friday|vendredi|vrijdag|freitag|saturday|samedi|zaterdag|samstag|sunday|dimanche|zondag|sonntag|\bdans\b|\bin\b|\bover\b/i

const scan = (written: string): readonly DateMention[] => {
  if (!MAY_HOLD_DATE.test(written)) return []
  const text = written.slice(0, MAX_TEXT)
  const folded = fold(text)
  const mentions: DateMention[] = []
  for (const [pattern, build] of PATTERNS) {
    for (const m of folded.matchAll(pattern)) {
      const at = m.index
      const end = at + m[0].length
      if (mentions.some((other) => at < other.end && other.at < end)) continue
      const parts = build(m, text)
      if (parts) mentions.push({ at, end, written: text.slice(at, end).trim(), parts })
    }
  }
  return mentions.sort((a, b) => a.at - b.at)
}

/**
 * Every date written in a text, in order: numeric with . / - and two-digit years, month names of four languages, ISO with
 * time, month and year, bare years where words or the whole text say they are dates, and dates relative to today.
 */
export const scanDates: (text: string) => readonly DateMention[] = remembering(scan)
