import type { MedicationStatement } from '../model/chart'
import type { Unread } from '../model/coverage'
import { candidateTexts } from './candidate-texts'
import { scanDates } from './dates/scan-dates'
import { dayOfVisit } from './day-heading'
import { earlierDrugAt } from './earlier-drug'
import { fold, foldWords } from './fold'
import { ANOTHER, doubtfulBeside, lineByLine, listedInCell, severalNamed } from './line-by-line'
import { listKinds } from './list-kind'
import { bestNamed, type Lookup, type Named } from './lookup'
import { isDetail, medicationEntries } from './medication-entries'
import { notAMedicine } from './not-a-medicine'
import { oneAfterAnother } from './one-after-another'
import { withoutParents } from './parent-rows'
import type { RowFields } from './row-fields'
import type { Section } from './section'
import { seenDrugs, withSeen } from './seen-drugs'
import { statementOf } from './statement-of'
import { parseStatus } from './status-words'
import { isTitleOf } from './title-of'
import type { Workbench } from './workbench'

export interface ChartedMedications {
  medications: MedicationStatement[]
  unread: Unread[]
}

/** "News: read more of ustekinumab": a line that says itself that it is no medicine of anyone. */
const isAnnouncement = (quote: string): boolean => {
  const label = /^\s*([^:\d]{3,30}?)\s*:\s*\S/.exec(quote)?.[1]
  return label !== undefined && listKinds(label)[0] === 'reference'
}

/** "Do not take ibuprofen with other anti-inflammatories": what nobody should take is taken by nobody. */
const ADVICE =
  /\b(?:do not|don't|avoid|ne (?:pas|prenez|jamais)|evite[rz]|(?:gebruik|neem|geef) (?:geen|nooit)|vermijd\w*|kein(?:e|en)? \p{L}+ (?:ein)?nehmen)\b/u

/** What a row shows that only a medicine's row shows, when its name says nothing. */
const looksLikeMedicineRow = (fields: RowFields): boolean =>
  fields.drug.length > 0 ||
  /\d\s?(?:mg|g|ml|µg|ug|mcg|%|ie|ui|iu)\b/i.test(fields.quote) ||
  (fields.by.dose ?? fields.by.frequency ?? fields.by.route) !== undefined ||
  (scanDates(fields.quote).length > 0 && fields.quote.length < 200) ||
  fields.free.some((text) => text.length < 30 && parseStatus(text) !== undefined)

const LONGEST_LOOSE = 120
/** "VPA 500", "machin 20 mg": a line among medicines that nobody can place and nobody may lose. A concentration is a result. */
const looksLikeDose = (quote: string): boolean =>
  quote.length <= LONGEST_LOOSE &&
  (/\p{L}{2,}.*?\d\s?(?:mg|g|µg|ug|mcg|ui|iu|ie)\b(?!\s*\/\s*[dm]?l)/iu.test(quote) ||
    /^[^\p{L}\d]*\p{Lu}{2,6}\s+\d{1,4}(?:[.,]\d+)?(?![\d/.:-])/u.test(quote))

/** "PROGRAF 1 MG 06/05/2019 12/10/2026 CELLCEPT 500 MG": a line that goes on to medicines nobody told apart from the first. */
const unsplit = ({ candidate, resolution }: Named, lookup: Lookup): boolean => {
  if (candidate.piece === candidate.line) return false
  const rest = candidate.line.slice(candidate.line.indexOf(candidate.piece) + candidate.piece.length)
  // "Ocrelizumab après échec de la ciclosporine": that it was taken is said, when is not.
  const earlier = earlierDrugAt(fold(candidate.line)) !== undefined
  const dosed = /\p{L}{4,}\s+\d+(?:[.,]\d+)?\s?(?:mg|g|µg|ug|mcg|ml|ui|iu|ie)\b/iu.test(rest)
  if (!earlier && (!dosed || ANOTHER.test(foldWords(candidate.line)))) return false
  const own = new Set((resolution?.substances ?? []).map(({ name }) => name))
  return (lookup(candidate.line)?.substances ?? []).some(({ name }) => !own.has(name))
}

/**
 * The rows of a medication list as statements. A row whose name is not known becomes a statement with `recognised: false`
 * and an `unread`; a row that says nothing of a medicine is `unread` too unless it is plainly a control or "none".
 */
export const medicationsOf = (
  section: Section,
  bench: Workbench,
  lists: readonly Section[] = [],
): ChartedMedications => {
  const charted: ChartedMedications = { medications: [], unread: [] }
  const visit = dayOfVisit(section.headings, lists)
  const orphans: Unread[] = []
  // Running text and loose lines stand around a list as often as in it: only what looks like a medicine counts there.
  const loose = section.grid === undefined || section.shape === 'text'
  const entries = withoutParents(medicationEntries(section, bench.lookup), bench.lookup)
  for (const fields of entries
    .flatMap((entry) => listedInCell(entry, bench.lookup))
    .flatMap((entry) => lineByLine(entry, bench.lookup))
    .flatMap((entry) => oneAfterAnother(entry, bench.lookup))) {
    const best = bestNamed(candidateTexts(fields), bench.lookup)
    const rank = best?.rank ?? 0
    if (loose && isTitleOf(fields.quote, best, lists, bench.lookup)) continue
    if (rank < 4 && rank !== 1 && notAMedicine(fields.quote) !== undefined) continue
    if (rank < 4 && loose && isDetail(fields)) {
      orphans.push({ text: fields.quote, why: 'unreadable-date', locator: fields.row.locator })
      continue
    }
    if (rank === 1) {
      charted.unread.push({ text: fields.quote, why: 'denied-line', locator: fields.row.locator })
      continue
    }
    if (!best || (rank < 2 && (loose || !looksLikeMedicineRow(fields)))) {
      if (loose ? looksLikeDose(fields.quote) : /[\p{L}\d]{2}/u.test(fields.quote)) {
        charted.unread.push({ text: fields.quote, why: 'unrecognised-name', locator: fields.row.locator })
      }
      continue
    }
    const advice = ADVICE.test(foldWords(fields.quote)) && !looksLikeDose(fields.quote)
    if (loose && (advice || isAnnouncement(fields.quote))) {
      charted.unread.push({ text: fields.quote, why: 'unsure-what-list', locator: fields.row.locator })
      continue
    }
    const others = unsplit(best, bench.lookup)
    const tell = (text: string, line: string): void => {
      const seen = withSeen(seenDrugs([{ piece: line, line }], bench.lookup))
      charted.unread.push({ text, why: 'ambiguous-name', locator: fields.row.locator, ...seen })
    }
    if (others) tell(fields.quote, best.candidate.line)
    for (const text of doubtfulBeside(fields, best, bench.lookup)) tell(text, text)
    const parts = severalNamed(fields, bench.lookup)
    for (const named of parts.length > 0 ? parts : [best]) {
      // No line of a cell lends its length or its stop to another.
      const own = parts.length > 0 ? { ...fields, drug: [named.candidate.line] } : fields
      const { statement, course } = statementOf(own, named, section, bench, visit)
      charted.medications.push(statement)
      const { locator } = fields.row
      if (!statement.recognised) {
        const ambiguous = statement.candidates.length > 1 && statement.substances.length === 0 && named.rank >= 3
        charted.unread.push({ text: statement.text, why: ambiguous ? 'ambiguous-name' : 'unrecognised-name', locator })
      }
      for (const text of course.unreadable) {
        charted.unread.push({
          text: text === fields.quote ? text : `${statement.text}: ${text}`,
          why: 'unreadable-date',
          locator,
        })
      }
    }
  }
  // Dates between loose lines, of which nobody can tell the medicine. Without a medicine they are dates of something else.
  if (charted.medications.length > 0) charted.unread.push(...orphans)
  return charted
}
