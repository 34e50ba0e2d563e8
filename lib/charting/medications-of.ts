import type { MedicationStatement } from '../model/chart'
import type { Unread } from '../model/coverage'
import type { Resolution } from '../model/resolution'
import { type Candidate, candidateTexts } from './candidate-texts'
import { type Course, courseOf, plannedEnd } from './course-of'
import { scanDates } from './dates/scan-dates'
import { doseOf } from './doses/dose-of'
import { foldWords } from './fold'
import { bestNamed, type Lookup, type Named } from './lookup'
import { outcomeOf } from './outcome-of'
import type { PageDates } from './page-dates'
import { parseRoute } from './route-of'
import { fieldsOf, type RowFields } from './row-fields'
import type { Section } from './section'
import { statusOf } from './status-of'
import { parseStatus, statusInLine } from './status-words'

/** What charting needs beside the section itself. */
export interface Workbench {
  lookup: Lookup
  dates: PageDates
  idFor: (prefix: string, text: string) => string
}

export interface ChartedMedications {
  medications: MedicationStatement[]
  unread: Unread[]
}

const CONTROLS =
  /^(?:\+|add\b|new\b|edit\b|print\b|show\b|hide\b|more\b|less\b|view\b|details?$|load\b|export\b|filters?\b|sort\b|ajouter|nouveau|nouvelle|modifier|imprimer|voir|afficher|masquer|toevoegen|nieuw|bewerken|afdrukken|toon|verberg|meer|page \d|select\b|expand\b|collapse\b|refresh\b|last (?:updated|reviewed)|hinzufugen|\(?none\)?$|\(?no filters\)?|loading|reconcil|total\b|see (?:all|more)|rows per page)/
const NOTHING =
  /^(?:\(?(?:none|nil|aucune?|geen|keine|neant|nihil|-+|—|n\/a)\)?\.?$|no (?:known |current |active |other )?(?:medic|drug|prescri|results|data|records|entries|items)|aucune? (?:medic|traitement|donnee|prescription|resultat)|pas de (?:medic|traitement)|geen (?:medic|geneesm|behandel|resultaten|gegevens|lopende|actieve)|keine (?:medik|arzn|daten))/

const looksLikeMedicineRow = (fields: RowFields): boolean =>
  fields.drug.length > 0 ||
  /\d\s?(?:mg|g|ml|µg|ug|mcg|%|ie|ui|iu)\b/i.test(fields.quote) ||
  (fields.by.dose ?? fields.by.frequency ?? fields.by.route) !== undefined ||
  (scanDates(fields.quote).length > 0 && fields.quote.length < 200) ||
  fields.free.some((text) => text.length < 30 && parseStatus(text) !== undefined)

/** Several medicines in one drug cell, each on its own line with its own strength. */
const several = (fields: RowFields, lookup: Lookup): Named[] => {
  if (fields.drug.length < 3) return []
  const named = fields.drug
    .slice(0, -1)
    .map((line) => bestNamed(candidateTexts({ ...fields, drug: [line] }), lookup))
    .filter((found): found is Named => found !== undefined && found.rank >= 4 && /\d/.test(found.candidate.line))
  const keys = new Set(
    named.map(({ resolution }) =>
      resolution?.substances
        .map(({ name }) => name)
        .sort()
        .join('+'),
    ),
  )
  return named.length > 1 && keys.size === named.length ? named : []
}

const textShown = (candidate: Candidate): string => (candidate.piece.length >= 3 ? candidate.piece : candidate.line)

const without = (texts: readonly string[], used: string): string[] =>
  texts.filter((text) => text !== used && !used.includes(text))

const statementOf = (
  fields: RowFields,
  named: Named,
  section: Section,
  bench: Workbench,
): { statement: MedicationStatement; course: Course } => {
  const { candidate, resolution } = named
  const { dates } = bench
  const order = dates.orderIn(section.frame, section.grid)
  const course = courseOf(fields, order, dates)
  const text = textShown(candidate)
  const rest = candidate.line.length > text.length ? [candidate.line.replace(text, ' ').trim()] : []
  const words = [
    ...rest,
    ...without(fields.free, candidate.line),
    ...without(fields.drug, candidate.line).filter((line) => !line.includes(candidate.line)),
  ]
  const posology = [
    ...(fields.by.frequency ?? []),
    ...(fields.by.instructions ?? []),
    ...(fields.by.note ?? []),
    ...words,
  ]
  const inLine = rest.length > 0 || fields.drug.length === 0 ? [candidate.line] : []
  const read = doseOf({
    drug: text,
    dose: fields.by.dose ?? [],
    posology:
      (fields.by.dose ?? []).length > 0
        ? [...(fields.by.dose ?? []), ...posology]
        : posology.length > 0
          ? [...posology, ...inLine]
          : inLine,
    strength: fields.by.strength ?? [],
  })
  const outcome = outcomeOf(
    (fields.by.reason ?? []).filter((reason) => parseStatus(reason) === undefined || reason.length > 20),
    [
      ...(fields.by.status ?? []),
      ...(fields.by.note ?? []),
      ...(fields.by.instructions ?? []),
      ...words,
      candidate.line,
    ],
  )
  const status = statusOf(
    fields,
    course,
    outcome !== undefined && outcome.kind !== 'completed',
    section.headings,
    dates.asOf,
  )
  const end = course.end ?? (status === 'completed' ? plannedEnd(course, dates.asOf) : null)
  // Topical forms rubbed into the skin are filed under "transdermal" here and there; the form knows better.
  const stated = [
    ...(fields.by.route ?? []),
    ...(fields.by.instructions ?? []),
    ...(fields.by.frequency ?? []),
    ...words,
    candidate.line,
  ]
    .map(parseRoute)
    .find((found) => found !== undefined)
  const route =
    resolution?.route === 'cutaneous' && (stated === 'transdermal' || stated === 'local')
      ? 'cutaneous'
      : ((fields.by.route ?? []).map(parseRoute).find((found) => found !== undefined) ?? resolution?.route ?? stated)
  const reasonAsIndication =
    outcome === undefined || (outcome.kind === 'other' && (status === 'active' || status === 'unknown'))
  const indication = fields.by.indication?.[0] ?? (reasonAsIndication ? fields.by.reason?.[0] : undefined)
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
    start: course.start ?? null,
    end,
    ...(course.given.length > 0 ? { occurrences: course.given } : {}),
    ...(read.dose ? { dose: read.dose } : {}),
    ...(route ? { route } : {}),
    ...(form === undefined ? {} : { form }),
    ...(resolution?.release ? { release: resolution.release } : {}),
    ...(read.frequency === undefined ? {} : { frequency: read.frequency }),
    ...(read.asNeeded ? { asNeeded: true } : {}),
    ...(indication === undefined ? {} : { indication }),
    ...(outcome && !(reasonAsIndication && indication === outcome.text) ? { outcome } : {}),
    ...(course.fromOrder ? { order: true } : {}),
    source: { quote: fields.quote, locator: fields.row.locator, ...(list === undefined ? {} : { list }) },
  }
  return { statement, course }
}

/** A row of a medicine list is a medicine, known or not, unless the lexicon knows it for something else. */
const kindOf = (resolution: Resolution | undefined): Resolution['kind'] =>
  resolution === undefined || resolution.kind === 'nothing' || resolution.kind === 'negative'
    ? 'medicine'
    : resolution.kind

const mergeDetail = (into: RowFields, detail: RowFields): void => {
  for (const [role, texts] of Object.entries(detail.by)) {
    const key = role as keyof RowFields['by']
    into.by[key] = [...(into.by[key] ?? []), ...texts]
  }
  into.free.push(...detail.free)
  into.quote = `${into.quote} · ${detail.quote}`
}

/** Rows with their detail rows folded in: an expanded row, or a continuation line without a drug of its own. */
const entriesOf = (section: Section): RowFields[] => {
  const entries: RowFields[] = []
  const named = section.roles.includes('drug') || section.roles.includes('generic-name')
  for (const row of section.rows) {
    const fields = fieldsOf(row, section)
    if (fields.quote === '') continue
    const previous = entries.at(-1)
    const noDrug = named && fields.drug.length === 0 && (fields.by['generic-name'] ?? []).length === 0
    if (noDrug && previous && row.cells.filter((cell) => cell.text.trim() !== '').length > 0) {
      if (
        (fields.by.start ?? []).length > 0 &&
        row.cells.some((cell) => cell.column !== undefined && section.roles[cell.column] === 'start')
      ) {
        entries.push({ ...fields, drug: previous.drug, quote: `${previous.drug[0] ?? ''} · ${fields.quote}` })
      } else mergeDetail(previous, fields)
    } else entries.push(fields)
  }
  return entries
}

/**
 * The rows of a medication list as statements. A row whose name is not known becomes a statement with `recognised: false`
 * and an `unread`; a row that says nothing of a medicine is `unread` too unless it is plainly a control or "none".
 */
export const medicationsOf = (section: Section, bench: Workbench): ChartedMedications => {
  const charted: ChartedMedications = { medications: [], unread: [] }
  for (const fields of entriesOf(section)) {
    const words = foldWords(fields.quote)
    const best = bestNamed(candidateTexts(fields), bench.lookup)
    const prose = section.shape === 'text' || section.shape === 'list'
    if (best?.rank === 1 || ((best?.rank ?? 0) < 4 && (NOTHING.test(words) || CONTROLS.test(words)))) continue
    if (!best || (best.rank < 2 && !looksLikeMedicineRow(fields)) || (best.rank < 2 && section.grid === undefined)) {
      // A remark under the heading ("last reviewed …") says nothing of a medicine; a nameless row does.
      if (
        section.grid !== undefined &&
        /[a-z]{3}/.test(words) &&
        !(prose && statusInLine(words) === undefined && best === undefined)
      ) {
        charted.unread.push({ text: fields.quote, why: 'unrecognised-name', locator: fields.row.locator })
      }
      continue
    }
    const parts = several(fields, bench.lookup)
    for (const named of parts.length > 0 ? parts : [best]) {
      const { statement, course } = statementOf(fields, named, section, bench)
      charted.medications.push(statement)
      if (!statement.recognised) {
        const why =
          statement.candidates.length > 1 && statement.substances.length === 0 && best.rank >= 3
            ? 'ambiguous-name'
            : 'unrecognised-name'
        charted.unread.push({ text: statement.text, why, locator: fields.row.locator })
      }
      for (const text of course.unreadable)
        charted.unread.push({
          text: text === fields.quote ? text : `${statement.text}: ${text}`,
          why: 'unreadable-date',
          locator: fields.row.locator,
        })
    }
  }
  return charted
}
