import { boundsOf } from '../dates/bounds'
import { plus, plusDays } from '../dates/days'
import type { Duration } from '../model/criterion'
import type { ChartDate, IsoDay } from '../model/date'
import { surelyAfter } from './dates/chart-date'
import { parseDuration } from './dates/duration'
import type { DateMention, DayOrder } from './dates/mention'
import { type Period, parsePeriod } from './dates/period'
import { scanDates } from './dates/scan-dates'
import { weekAlone } from './dates/week-alone'
import { dayOfHeading } from './day-heading'
import { foldWords } from './fold'
import type { PageDates } from './page-dates'
import type { RowFields } from './row-fields'

/** When a course ran, as far as its row says. */
export interface Course {
  start: ChartDate
  end: ChartDate
  /** "since …", or an end column that says "ongoing". */
  open: boolean
  /** The start is the day of the order: nothing else was written. */
  fromOrder: boolean
  /** The start is a start only because nothing says what it is. */
  bare: boolean
  given: NonNullable<ChartDate>[]
  /** "Last given": the last dose so far; the end only of what is over. */
  lastGiven: ChartDate
  duration?: Duration | undefined
  /** Texts that stand where a date stands and could not be read as one. */
  unreadable: string[]
}

const EMPTY =
  /^(?:[-–—/.?\s]*|n\/?a|none|null|nil|aucune?|geen|not specified|non precise|onbekend|unknown|inconnue?|unspecified|no end date|sans fin|open|chronic|chronique|chronisch|continu\w*|jours?|s\/o|nvt|n\.v\.t\.?)$/
const ONGOING =
  /\b(?:present|ongoing|now|current|active|en cours|a ce jour|heden|nu|lopend|indefinite\w*|onbepaald|indetermine\w*|laufend|bis heute|long term|lifelong|a vie|levenslang|not stopped|chron|continues|continuing|doorlopend|loopt door|se poursuit|poursuivi)\b/

/** "Stopped ciclosporin 150 mg", "Arrêt de Néoral": an entry that tells of an end; its own date is that end. */
const TELLS_OF_END =
  /^(?:stop(?:ped)?|d\/c'?d?|discontinued|ceased|ended|arret(?: de| du| d')?|stoppe|arrete|fin (?:de|du)|gestopt(?: met)?|stopgezet|gestaakt|einde|abgesetzt)\b[\s:–-]*[a-z]{3}/

/** The dates of an entry that tells of an end: the one that no word names is the end, the others are what they say. */
const endTold = (text: string): Period => {
  const found = parsePeriod(text)
  const [first, ...rest] = scanDates(text)
  if (!found.bare || found.end !== undefined || first === undefined) return found
  const { start, bare, ...others } = parsePeriod(text, rest)
  return { ...others, end: others.end ?? first, bare: false, ...(start === undefined || bare ? {} : { start }) }
}

const CLOCK = /^\d{1,2}[:hu.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?$/

const YEAR_ALONE = /^\W*(?:19|20)\d{2}\W*$/

/** "Ordonnance du 14 septembre 2026" above its lines: the day they were ordered, which follows these words at once. */
const OF_ORDER =
  /^(?:ordonnance|prescription|dispensation|delivrance|voorschrift|aflevering|rezept|order)s?(?: n\S* ?\S+)?,?(?: (?:du|de|of|on|from|dated|van|vom|le))? $/
const orderedIn = (heading: string): DateMention | undefined => {
  const words = foldWords(heading)
  const date = scanDates(words)[0]
  return date && OF_ORDER.test(words.slice(0, date.at)) ? date : undefined
}

/** Reads start, end and order dates of a row from its columns and labels first, its free lines after. */
export const courseOf = (
  fields: RowFields,
  order: DayOrder,
  dates: PageDates,
  heading = '',
  visit?: DateMention,
): Course => {
  const course: Course = {
    start: null,
    end: null,
    open: false,
    fromOrder: false,
    bare: false,
    given: [],
    lastGiven: null,
    unreadable: [],
  }
  const day = orderedIn(heading) ?? (fields.row.groups[0] === heading ? dayOfHeading(heading) : undefined) ?? visit
  let ordered: ChartDate = null
  let began = false

  const read = (mention: DateMention | undefined, text: string): ChartDate => {
    if (!mention) return null
    const date = dates.read(mention, order)
    if (date === undefined) course.unreadable.push(text)
    return date ?? null
  }
  const column = (text: string, role: 'start' | 'stop' | 'ordered'): void => {
    const words = foldWords(text)
    const week = weekAlone(text)
    const mentions = week === undefined ? scanDates(text) : [week]
    if (mentions.length === 0) {
      // "9:20 AM" under the heading of its day.
      if (day !== undefined && CLOCK.test(words)) return
      if (role === 'stop' && ONGOING.test(words)) course.open = true
      else if (!EMPTY.test(words) && !ONGOING.test(words) && /\d/.test(words)) course.unreadable.push(text)
      else if (!EMPTY.test(words) && !ONGOING.test(words) && role === 'start') course.unreadable.push(text)
      return
    }
    const period = parsePeriod(text, mentions)
    const isRange = period.start !== undefined && period.end !== undefined
    if (role === 'start') {
      course.start ??= read(isRange ? period.start : mentions[0], text)
      if (isRange) course.end ??= read(period.end, text)
    } else if (role === 'stop') course.end ??= read(isRange ? period.end : mentions[0], text)
    // "Created / Changed": the first is when it was ordered.
    else ordered ??= read(mentions[0], text)
  }
  const dated = fields.whole.filter((text) => scanDates(text).length > 0).length
  const tellsOfEnd = dated < 2 && [...fields.drug, ...fields.free].some((text) => TELLS_OF_END.test(foldWords(text)))
  const line = (text: string, bare: 'counts' | 'ignored' | 'pair' = 'counts'): void => {
    const found = tellsOfEnd ? endTold(text) : parsePeriod(text)
    // In notes and instructions only a date with a word for it is a start or an end.
    const period = bare === 'ignored' && found.bare ? { ...found, start: undefined, end: undefined } : found
    if (period.start && course.start === null) {
      course.start = read(period.start, text)
      course.bare = period.bare && !period.open && !period.began
      if (period.end) course.end ??= read(period.end, text)
    } else if (period.end) course.end ??= read(period.end, text)
    else if (
      period.start &&
      course.end === null &&
      /^\W*$/.test(text.replace(period.start.written, '').replace(/\d{1,2}[:h]\d{2}(?::\d{2})?/, ''))
    ) {
      // A second bare date after a start, in a list without headers: the end, if it is not before the start.
      const second = read(period.start, text)
      if (!surelyAfter(course.start, second)) course.end = second
    }
    // Two dates under "Period", one below the other: from and to.
    const [second, ...others] = period.others
    if (bare === 'pair' && period.bare && !period.end && second && others.length === 0) {
      const to = read(second, text)
      if (!surelyAfter(course.start, to)) course.end ??= to
    }
    if (period.ordered) ordered ??= read(period.ordered, text)
    if (period.last) course.lastGiven ??= read(period.last, text)
    if (period.open) course.open = true
    if (period.began) began = true
    course.duration ??= parseDuration(text, 'line')
  }

  for (const text of fields.by.start ?? []) column(text, 'start')
  for (const text of fields.by.stop ?? []) column(text, 'stop')
  for (const text of fields.by.period ?? []) line(text, 'pair')
  for (const text of fields.by.ordered ?? []) column(text, 'ordered')
  for (const text of fields.by.given ?? []) {
    for (const mention of scanDates(text)) {
      const date = read(mention, text)
      if (date !== null) course.given.push(date)
    }
  }
  for (const text of fields.by['last-given'] ?? []) {
    course.lastGiven ??= read(scanDates(text)[0], text)
    if (ONGOING.test(foldWords(text))) course.open = true
  }
  for (const text of fields.by.date ?? []) if (course.start === null) line(text)
  // "End date / duration": one column for either.
  for (const text of fields.by.duration ?? [])
    if (scanDates(text).some(({ parts }) => parts.kind !== 'ago')) column(text, 'stop')
  for (const text of fields.by.duration ?? []) course.duration ??= parseDuration(text, 'duration-column')
  for (const text of fields.by.days ?? []) course.duration ??= parseDuration(text, 'days-column')
  // Cells that no header names, read across their lines; then the drug's own cell, then running words.
  // Two cells may hold the same day.
  // A year that heads an entry is no start where the entry tells one: "2009", then "du 12/01/2009 au 30/03/2009".
  // Where one cell tells from when to when, a bare date in another ("Revised, 12-Nov-2026") is no start.
  const tells = (text: string): boolean => {
    const { start, end, bare } = parsePeriod(text)
    return start !== undefined && (!bare || end !== undefined)
  }
  const told = fields.whole.filter(tells)
  for (const text of told) line(text)
  const [head, ...entry] = fields.whole
  for (const text of told.length > 0 && head !== undefined && YEAR_ALONE.test(head) ? entry : fields.whole)
    if (!told.includes(text)) line(text)
  const named = new Set([...fields.drug, ...(fields.by['generic-name'] ?? [])])
  for (const text of named) if (!fields.whole.includes(text)) line(text)
  const running = ['instructions', 'note', 'frequency', 'dose', 'status', 'reason', 'duration'] as const
  for (const text of new Set([...running.flatMap((role) => fields.by[role] ?? []), ...fields.other]))
    line(text, 'ignored')

  // Where the table has a column for the start and this row leaves it blank, the day of its entry is not it.
  if (course.start === null && course.given.length === 0 && ordered !== null && !fields.blank.includes('start')) {
    course.start = ordered
    course.fromOrder = true
  }
  if (course.start === null && course.given.length === 0 && day !== undefined) {
    course.start = read(day, heading)
    course.fromOrder = true
  }
  if (began && course.end === null && course.lastGiven === null) course.open = true
  // Systems print a placeholder, or the day of a correction, as an end before the start: no such course.
  if (surelyAfter(course.start, course.end)) {
    course.unreadable.push(fields.quote)
    course.end = null
  }
  return course
}

/** The last dose day of a course that ran its stated length from its start; null when either is not plain, or it still runs. */
export const plannedEnd = (course: Course, asOf: IsoDay): ChartDate => {
  const end = endOfLength(course)
  return (boundsOf(end)?.latest ?? asOf) <= asOf ? end : null
}

/** The last dose day of a course by its stated length, whether or not it has come; null when start or length is not plain. */
export const endOfLength = (course: Course): ChartDate => {
  const bounds = boundsOf(course.start)
  const { duration } = course
  if (!bounds || !duration) return null
  const lastDay = (first: IsoDay): IsoDay => plusDays(plus(first, duration), -1)
  const ends = [...new Set([lastDay(bounds.earliest), lastDay(bounds.latest)])]
  return { written: `${duration.value} ${duration.unit}`, readings: ends }
}
