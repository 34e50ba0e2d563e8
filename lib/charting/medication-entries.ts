import { candidateTexts } from './candidate-texts'
import { scanDates } from './dates/scan-dates'
import { parseFrequency } from './doses/frequency'
import { entryOfDose, partEarlierDoses } from './earlier-doses'
import { foldWords } from './fold'
import { isHeadingText } from './heading-text'
import { bestNamed, type Lookup } from './lookup'
import { withLabelPaired } from './record-pairs'
import { parseRoute } from './route-of'
import { fieldsOf, type RowFields } from './row-fields'
import type { Section } from './section'
import { parseStatus } from './status-words'

const mergeDetail = (into: RowFields, detail: RowFields): void => {
  for (const role of Object.keys(detail.by) as (keyof RowFields['by'])[]) {
    into.by[role] = [...(into.by[role] ?? []), ...(detail.by[role] ?? [])]
  }
  into.free.push(...detail.free)
  into.whole.push(...detail.whole)
  into.other.push(...detail.other)
  into.quote = `${into.quote} · ${detail.quote}`
}

const namesNothing = (fields: RowFields): boolean =>
  fields.drug.length === 0 && (fields.by['generic-name'] ?? []).length === 0

/** A status drawn on a line of its own, under the drug it belongs to. */
const isBadge = (fields: RowFields): boolean =>
  fields.quote.length <= 20 && isHeadingText(fields.quote) && parseStatus(fields.quote) !== undefined

/** A line that is nothing but a date, or how often: it belongs to the medicine drawn above it. */
const isBareDetail = (text: string): boolean => {
  const [date] = scanDates(text)
  const rest = date === undefined ? text : `${text.slice(0, date.at)}${text.slice(date.end)}`
  return date === undefined
    ? text.length <= 40 && parseFrequency(text) !== undefined && !/\p{L}{5,}.*\d\s?mg/iu.test(text)
    : !/[\p{L}\d]/u.test(rest)
}

/** "DOSE 600 mg - every 6 months", "REFILLS 1": what a label without a colon says of the medicine above. */
const SAYS_HOW_MUCH =
  /^(?:dos(?:e|age|is|ering)|posologie|sig|refills?|recharges?|renouvellements?|herhalingen|quantity|quantite|aantal)\b[\s:]+(?=\d)/

/** A loose line of labels only ("Gestopt: 18-11-2026", "Status: lopend"), or of a date or a frequency alone. */
export const isDetail = (fields: RowFields): boolean =>
  isBareDetail(fields.quote) ||
  SAYS_HOW_MUCH.test(foldWords(fields.quote)) ||
  (fields.drug.length === 0 &&
    fields.free.length === 0 &&
    ROLES_OF_A_COURSE.some((role) => (fields.by[role] ?? []).length > 0))

const ROLES_OF_A_COURSE = [
  'start',
  'stop',
  'period',
  'given',
  'last-given',
  'status',
  'dose',
  'frequency',
  'route',
  'reason',
] as const

/** "IV na dialyse", "SC, dans la cuisse": a loose line that begins with a route and names no drug. */
const saysHow = ({ quote, drug, free }: RowFields, lookup: Lookup): boolean =>
  drug.length === 0 &&
  quote.length <= 60 &&
  !/\d\s?(?:mg|g|µg|ml|ui|iu|ie)\b/i.test(quote) &&
  parseRoute(quote.split(/[\s,]/)[0] ?? '') !== undefined &&
  (bestNamed(
    free.map((line) => ({ piece: line, line })),
    lookup,
  )?.rank ?? 0) < 4

/** A line that may name a medicine, and is no sentence that speaks of one. */
const isName = (fields: RowFields, lookup: Lookup): boolean =>
  fields.quote.length <= 120 && (bestNamed(candidateTexts(fields), lookup)?.rank ?? 0) >= 2

/** Cards whose name was drawn as a heading: the rows under it are its details, and the heading is the drug. */
const headedEntry = (section: Section, rows: readonly RowFields[], lookup: Lookup): RowFields[] | undefined => {
  const heading = section.headings[0]
  if (heading === undefined || section.roles.length > 0) return undefined
  const named = bestNamed([{ piece: heading, line: heading }], lookup)
  // "One puff when required" under its name is no other medicine, in a list of its own; among loose lines it may be.
  const least = section.shape === 'text' ? 2 : 4
  if (
    !named ||
    named.rank < 4 ||
    rows.some((fields) => (bestNamed(candidateTexts(fields), lookup)?.rank ?? 0) >= least)
  )
    return undefined
  const [first, ...more] = rows
  if (!first) return undefined
  const entry: RowFields = { ...first, quote: `${heading} · ${first.quote}`, drug: [heading] }
  for (const fields of more) mergeDetail(entry, fields)
  return [entry]
}

/**
 * The rows of a medication list, one an entry: an expanded detail row joins the row it details, a row without a drug but with
 * a start of its own is another course of the drug above it.
 */
export const medicationEntries = (section: Section, lookup: Lookup): RowFields[] => {
  const rows = section.rows.flatMap((read) => {
    const paired = withLabelPaired(read, section.shape)
    const { row, earlier } = partEarlierDoses(paired)
    const fields = fieldsOf(row, section)
    // The label has said what the value is: it is not read once more as words.
    if (paired !== read) fields.whole = []
    return fields.quote === '' ? [] : [fields, ...earlier.map((dose) => entryOfDose(fields, dose))]
  })
  const headed = headedEntry(section, rows, lookup)
  if (headed) return headed
  const entries: RowFields[] = []
  const badges = rows.filter(isBadge)
  const alternate = badges.length > 0 && badges.length * 2 >= rows.length && rows[0] !== undefined && !isBadge(rows[0])
  // Cells that the page drew as loose lines. Where a date stands before the first medicine, it may be the next line's, and nobody can tell.
  const firstDetail = rows.findIndex(isDetail)
  const above = rows.slice(0, Math.max(0, firstDetail)).findLast((fields) => !saysHow(fields, lookup))
  const stacked = section.shape === 'text' && (firstDetail === -1 || (above !== undefined && isName(above, lookup)))
  const naming = section.roles.includes('drug') || section.roles.includes('generic-name')
  for (const fields of rows) {
    const previous = entries.at(-1)
    if (stacked && previous && (isDetail(fields) || saysHow(fields, lookup))) mergeDetail(previous, fields)
    else if (alternate && previous && isBadge(fields)) mergeDetail(previous, fields)
    else if (!naming || !previous || !namesNothing(fields)) entries.push(fields)
    else if (
      fields.row.cells.some(
        (cell) => cell.column !== undefined && section.roles[cell.column] === 'start' && cell.text.trim() !== '',
      )
    )
      entries.push({ ...fields, drug: previous.drug, quote: `${previous.drug[0] ?? ''} · ${fields.quote}` })
    else mergeDetail(previous, fields)
  }
  return entries
}
