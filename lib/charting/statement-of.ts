import { boundsOf } from '../dates/bounds'
import type { MedicationStatement } from '../model/chart'
import type { ChartDate, IsoDay } from '../model/date'
import type { Resolution } from '../model/resolution'
import type { Route } from '../model/substance'
import { type Course, courseOf, endOfLength, plannedEnd } from './course-of'
import type { DateMention } from './dates/mention'
import { doseOf } from './doses/dose-of'
import { foldWords } from './fold'
import { isOneDose } from './is-one-dose'
import type { Named } from './lookup'
import { outcomeKind, outcomeOf } from './outcome-of'
import { isShort, ranItsLength, runsItsLength } from './ran-its-length'
import { isResumed } from './resumed'
import { parseRoute } from './route-of'
import type { RowFields } from './row-fields'
import type { Section } from './section'
import { statusOf } from './status-of'
import { parseStatus, SINGLE_DOSE } from './status-words'
import { isNotNow } from './words/not-now'
import type { Workbench } from './workbench'

const WEIGHT = /\d+(?:[.,]\d+)?\s?(?:mg|g|µg|μg|ug|mcg|micrograms?|microgrammes?)(?![a-z])/gi

/** "150 mg SC": what is given, also where a form ("first injection") stands in the line. */
const GIVEN_BY = /\d\s?(?:mg|g|µg|μg|ug|mcg)\s+(?:s\.?c|i\.?v|i\.?m|s\/c|i\/v|i\/m)\b/i

const first = <T>(values: readonly (T | undefined)[]): T | undefined => values.find((value) => value !== undefined)

/** A row of a medicine list is a medicine, known or not, unless the lexicon knows it for something else. */
const kindOf = (resolution: Resolution | undefined): Resolution['kind'] =>
  resolution === undefined || resolution.kind === 'nothing' || resolution.kind === 'negative'
    ? 'medicine'
    : resolution.kind

/** A day that has not come, or null. */
const aheadOf = (day: ChartDate, asOf: IsoDay): ChartDate => ((boundsOf(day)?.earliest ?? asOf) > asOf ? day : null)

/** A list that shows which of its rows are over: a column for the end, or a line through some of them. */
const marksEnds = ({ roles, rows }: Section): boolean =>
  roles.includes('stop') || rows.some(({ struck }) => struck === true)

/** The words of a row that stand beside its drug and under no header. */
const beside = (fields: RowFields, line: string, text: string): { rest: string[]; words: string[] } => {
  const rest = line.length > text.length ? [line.replace(text, ' ').trim()] : []
  const others = [...fields.free, ...fields.drug].filter(
    (other) => other !== line && !line.includes(other) && !other.includes(line),
  )
  return { rest, words: [...rest, ...others] }
}

const doseTexts = (
  fields: RowFields,
  line: string,
  text: string,
  words: readonly string[],
  resolution: Resolution | undefined,
) => {
  const dose = fields.by.dose ?? []
  // "2.5 mg tablet": a strength. "Méthotrexate 15 mg 1x/sem": a dose. A form beside the weight tells them apart.
  const own = resolution?.form === undefined || GIVEN_BY.test(line) ? line : line.replace(WEIGHT, ' ')
  const columns = [...(fields.by.frequency ?? []), ...(fields.by.instructions ?? []), ...(fields.by.note ?? [])]
  const posology = [...dose, ...columns, ...words, ...(dose.length > 0 ? [] : [own])]
  return { drug: text, dose, posology, strength: fields.by.strength ?? [] }
}

const routeOf = (
  fields: RowFields,
  words: readonly string[],
  line: string,
  resolution: Resolution | undefined,
): Route | undefined => {
  const column = first((fields.by.route ?? []).map(parseRoute))
  const said = first(
    [...(fields.by.instructions ?? []), ...(fields.by.frequency ?? []), ...words, line].map(parseRoute),
  )
  // Creams rubbed into the skin are filed under "transdermal" here and there; the form knows better.
  if (resolution?.route === 'cutaneous' && [column, said].some((route) => route === 'transdermal' || route === 'local'))
    return 'cutaneous'
  return column ?? resolution?.route ?? said
}

const isVaccine = (resolution: Resolution | undefined): boolean =>
  (resolution?.atc ?? []).length > 0 && resolution?.atc.every((code) => code.startsWith('J07')) === true

/** One entry of a medication list as a statement, and the course its dates make. Absent fields were not written. */
export const statementOf = (
  fields: RowFields,
  named: Named,
  section: Section,
  bench: Workbench,
  visit?: DateMention,
): { statement: MedicationStatement; course: Course } => {
  const { candidate, resolution } = named
  const { asOf } = bench.dates
  const order = bench.dates.orderIn(section.frame, section.grid)
  const course = courseOf(fields, order, bench.dates, section.headings[0], visit)
  const text = candidate.piece.length >= 3 ? candidate.piece : candidate.line
  const { words } = beside(fields, candidate.line, text)
  const read = doseOf(doseTexts(fields, candidate.line, text, words, resolution))
  // "Issue : échec": in French the outcome; in English another word for a problem.
  const issues = (fields.by.problem ?? []).filter((text) => outcomeKind(text) !== undefined)
  const reasons = [...(fields.by.reason ?? []), ...issues].filter(
    (reason) => parseStatus(reason) === undefined || reason.length > 20,
  )
  const running = [
    ...(fields.by.status ?? []),
    ...(fields.by.note ?? []),
    ...(fields.by.instructions ?? []),
    ...fields.other,
    ...words,
    candidate.line,
  ]
  const outcome = outcomeOf(reasons, running)
  const ended = outcome !== undefined && outcome.kind !== 'completed'
  const told = statusOf(fields, course, ended, section.headings, marksEnds(section), asOf)
  // "Last injection: May 2022 · reason for stopping: lost its effect" is over; a last dose alone may have a next one.
  const lost = told === 'unknown' && course.lastGiven !== null && ended && outcome.kind !== 'other'
  // "January 2024, x 6 months": it ran its length, unless something else is said of it.
  const saysSo = (): boolean => statusOf(fields, course, ended, section.headings, false, asOf) !== 'unknown'
  const ran =
    (told === 'unknown' || (told === 'active' && !saysSo())) &&
    ranItsLength(course, fields.quote, section.headings, asOf)
  // "05/10/2026 … toegediend": that dose is over; whether another followed is for the rest of the list to say.
  const oneDose = told === 'unknown' && isOneDose(fields, course, read.frequency !== undefined, isVaccine(resolution))
  // "Arrêt le 2/10, reprise le 2/11": it goes on, and its first end is none.
  const resumed = isResumed(fields.quote, (mention) => bench.dates.read(mention, order), course.end, asOf)
  const runs = told === 'unknown' && runsItsLength(course, fields.quote, asOf)
  const status = resumed || runs ? 'active' : lost ? 'stopped' : ran || oneDose ? 'completed' : told
  // One dose is its own first and last day.
  const onceOnly = oneDose || SINGLE_DOSE.test(foldWords(fields.quote))
  const over = status === 'completed' || status === 'stopped'
  const end = resumed
    ? null
    : (course.end ??
      (over ? course.lastGiven : null) ??
      (status === 'completed' ? (onceOnly ? course.start : plannedEnd(course, asOf)) : null) ??
      (status === 'active' && isShort(course, fields.quote) ? aheadOf(endOfLength(course), asOf) : null))
  const route = routeOf(fields, words, candidate.line, resolution)
  // "Reason" beside a running medicine is why it is given.
  const given = outcome === undefined || (outcome.kind === 'other' && (status === 'active' || status === 'unknown'))
  const indication = fields.by.indication?.[0] ?? (given ? fields.by.reason?.[0] : undefined)
  const form = resolution?.form ?? fields.by.form?.[0]
  const list = section.headings[0]
  const statement: MedicationStatement = {
    id: bench.idFor('m', fields.quote),
    text,
    kind: kindOf(resolution),
    recognised: resolution?.recognised ?? false,
    substances: resolution?.substances ?? [],
    atc: resolution?.atc ?? [],
    candidates: resolution?.candidates ?? [],
    status,
    // A row of one administration is that day.
    start: course.start ?? (course.given.length === 1 ? (course.given[0] ?? null) : null),
    end,
    ...(course.given.length > 0 ? { occurrences: course.given } : {}),
    ...(end === null && course.lastGiven !== null ? { lastGiven: course.lastGiven } : {}),
    ...(read.dose ? { dose: read.dose } : {}),
    ...(route ? { route } : {}),
    ...(form === undefined ? {} : { form }),
    ...(resolution?.release ? { release: resolution.release } : {}),
    ...(read.frequency === undefined ? {} : { frequency: read.frequency }),
    ...(read.asNeeded ? { asNeeded: true } : {}),
    ...(status === 'not-taken' && [fields.quote, ...section.headings].some((text) => isNotNow(foldWords(text)))
      ? { notNow: true }
      : {}),
    ...(indication === undefined ? {} : { indication }),
    ...(outcome && !(given && indication === outcome.text) ? { outcome } : {}),
    ...(course.fromOrder ? { order: true } : {}),
    source: { quote: fields.quote, locator: fields.row.locator, ...(list === undefined ? {} : { list }) },
  }
  return { statement, course }
}
