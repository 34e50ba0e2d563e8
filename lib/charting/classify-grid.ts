import { candidateTexts } from './candidate-texts'
import { scanDates } from './dates/scan-dates'
import { parseFrequency } from './doses/frequency'
import { foldWords } from './fold'
import { TIMELINE } from './journal'
import { labelledCells } from './labels-in'
import { isBareDrugWord, listKinds } from './list-kind'
import { bestNamed, type Lookup } from './lookup'
import { personField } from './person-field'
import { parseName, personOf } from './person-of'
import { fieldsOf } from './row-fields'
import type { Section } from './section'
import type { ListKind } from './words/lists'
import type { PersonField } from './words/person-labels'
import type { Role } from './words/roles'

/** What a list is, with the reasons in the page's words; `unsure` is an answer: its rows are shown, not used. */
export interface ListVerdict {
  kind: ListKind | 'navigation' | 'unsure'
  reasons: string[]
}

const OUTSIDE: readonly Section['region'][] = ['navigation', 'menu', 'search', 'footer']
/** Enough rows to know what a list holds. */
const SAMPLE = 40

const distinct = (section: Section, role: Role): number => {
  const values = new Set<string>()
  for (const row of section.rows)
    for (const cell of row.cells) {
      if (cell.column !== undefined && section.roles[cell.column] === role && cell.text.trim() !== '')
        values.add(foldWords(cell.text))
    }
  return values.size
}

const byColumns = (section: Section): { kind: ListKind; strong: boolean } | undefined => {
  const has = (role: Role): boolean => section.roles.includes(role)
  const medicine = (['dose', 'route', 'frequency', 'strength', 'form', 'duration'] as const).filter(has).length
  if (has('patient') && distinct(section, 'patient') > 1) return { kind: 'other-patients', strong: true }
  if (has('price')) return { kind: 'reference', strong: true }
  if (has('allergen') || (has('reaction') && (has('severity') || medicine === 0)))
    return { kind: 'allergies', strong: true }
  if (has('vaccine')) return { kind: 'immunisations', strong: true }
  if (has('value') && (has('unit') || has('range') || has('date') || !has('drug')) && medicine === 0)
    return { kind: 'measurements', strong: has('unit') || has('range') }
  if (has('drug') && medicine >= 1) return { kind: 'medications', strong: true }
  if (
    has('drug') &&
    (has('start') || has('stop') || has('period') || has('ordered') || has('prescriber') || has('quantity'))
  )
    return { kind: 'medications', strong: true }
  if (has('generic-name') && medicine >= 2) return { kind: 'medications', strong: true }
  // Beside a column of treatments, the problems are not all that such a table lists.
  if (has('problem') && !has('drug')) return { kind: 'problems', strong: true }
  return has('drug') ? { kind: 'medications', strong: false } : undefined
}

/** "Other patients on the ward": whoever they are, by bed and initials too. */
const NEIGHBOURS = /\b(?:other|autres|andere) patient/

/** How many different people its rows name. */
const people = (section: Section): number =>
  new Set(
    section.rows
      .slice(0, SAMPLE)
      .flatMap((row) => row.cells.map((cell) => parseName(cell.text)).filter((name) => name !== undefined)),
  ).size

/** The nearest heading that says what the list is, and how far up it stands. */
const byHeadings = (
  headings: readonly string[],
  section: Section,
  lookup: Lookup,
): { kinds: ListKind[]; heading: string; at: number } | undefined => {
  for (const [at, heading] of headings.entries()) {
    const kinds = listKinds(heading)
    if (kinds.length === 0) continue
    if (isBareDrugWord(heading)) {
      const above = headings
        .slice(at + 1)
        .map(listKinds)
        .find((found) => found.length > 0)
      // Rows with doses and dates are courses, whatever stands above; bare names are allergens.
      if (above?.[0] === 'allergies' && byContent(section, lookup).course < 0.5) return { kinds: above, heading, at }
    }
    return { kinds, heading, at }
  }
  return undefined
}

interface Content {
  /** Share of rows that name a known drug. */
  named: number
  /** Share of those rows that speak of a course: a dose, a date, a frequency, a status. */
  course: number
  /** Share of those rows that say when or how often, which no catalogue does. */
  told: number
}

const byContent = (section: Section, lookup: Lookup): Content => {
  const rows = section.rows.slice(0, SAMPLE)
  let named = 0
  let course = 0
  let told = 0
  for (const row of rows) {
    const fields = fieldsOf(row, section)
    const best = bestNamed(candidateTexts(fields), lookup)
    if (!best || best.rank < 4) continue
    named += 1
    if (/\d\s?(?:mg|g|ml|µg|ug|mcg|%|ie|ui|iu)\b/i.test(fields.quote) || /\d{4}/.test(fields.quote)) course += 1
    if (scanDates(fields.quote).length > 0 || parseFrequency(fields.quote) !== undefined) told += 1
  }
  const total = Math.max(1, rows.length)
  return { named: named / total, course: named === 0 ? 0 : course / named, told: named === 0 ? 0 : told / named }
}

/** A record whose every cell can be edited: several known drugs, each with a date, under a heading of medicines and not of an order. */
const isEditableRecord = (section: Section, lookup: Lookup): boolean => {
  const headed = section.headings.flatMap(listKinds)
  if (headed[0] !== 'medications' || headed.includes('orders') || !section.roles.includes('start')) return false
  const dated = section.rows.filter((row) => {
    const fields = fieldsOf(row, section)
    return (fields.by.start ?? []).length > 0 && (bestNamed(candidateTexts(fields), lookup)?.rank ?? 0) >= 4
  })
  return dated.length > 1 && dated.length * 2 > section.rows.length
}

const IDENTITY: readonly (PersonField | undefined)[] = ['patient', 'name', 'birth', 'sex']

/** Rows of labelled cells that say who the patient is: a banner laid out as a table, whatever its page is called. */
const isBanner = (section: Section): boolean =>
  section.grid !== undefined &&
  section.columns.length === 0 &&
  section.rows.every((row) =>
    labelledCells(row.cells.map(({ text }) => text)).some(({ label }) => IDENTITY.includes(personField(label))),
  )

const verdict = (kind: ListVerdict['kind'], ...reasons: string[]): ListVerdict => ({ kind, reasons })

/**
 * Decides what a list is about from where it stands, its headings (nearest first), its column headers and what the lexicon
 * knows of its rows. A drug in an allergy list, an order set, a news item or somebody else's list is no exposure; what
 * cannot be told apart is `unsure`.
 */
export const classifySection = (section: Section, lookup: Lookup): ListVerdict => {
  if (OUTSIDE.includes(section.region)) return verdict('navigation', `stands in the page's ${section.region}`)
  if (section.composing && !isEditableRecord(section, lookup)) return verdict('orders', 'its rows are being composed')
  if (isBanner(section)) return verdict('other', 'its cells say who the patient is')
  const columns = byColumns(section)
  if (columns?.kind === 'other-patients') return verdict('other-patients', 'a column names several patients')
  // Fields of an order being written, drawn as loose text under it.
  const order =
    section.grid === undefined && section.headings.slice(0, 3).find((text) => listKinds(text)[0] === 'orders')
  if (order) return verdict('orders', `loose text under "${order}"`)
  const heading = byHeadings(section.headings, section, lookup)
  if (heading === undefined) {
    if (columns?.strong) return verdict(columns.kind, `columns: ${section.columns.join(', ')}`)
    const content = byContent(section, lookup)
    if (content.named === 0) return verdict(columns?.kind ?? 'other', 'nothing on it names a drug')
    if (section.region === 'banner' || section.grid === undefined)
      return verdict('unsure', 'text with a drug in it, under no heading')
    // Beside a birth date it is the banner, which is held against every other name on the page.
    const person = section.headings.some((text) => personOf(text) !== undefined && scanDates(text).length === 0)
    // What a search found stands under the banner too, with strengths and nothing of a course.
    const found = content.told < 0.6 && section.headings.some((text) => personOf(text) !== undefined)
    if (content.named >= 0.6 && content.course >= 0.6 && !person && !found)
      return verdict('medications', 'most rows name a drug with a dose or a date')
    return verdict('unsure', 'no heading, no headers, some drugs')
  }
  if (heading.kinds[0] === 'other-patients' && !NEIGHBOURS.test(foldWords(heading.heading)) && people(section) < 2)
    return verdict(columns?.kind ?? 'other', 'headed as a list of patients, and holds none')
  const said = `heading "${heading.heading}"`
  // "Diagnosis | Order | Certainty": an order of rank, in a list of problems that names no drug.
  const listed = section.roles.find((role) => role !== undefined && role !== 'quiet')
  if (heading.kinds[0] === 'problems' && listed === 'problem' && byContent(section, lookup).named === 0)
    return verdict('problems', said, 'and its first column')
  const [first = 'other'] = heading.kinds
  const several = heading.kinds.length > 1 ? heading.kinds : [first]
  if (columns === undefined) {
    if (first === 'medications' || first === 'problems' || first === 'other' || first === 'measurements') {
      if (first === 'medications') return verdict('medications', said)
      const content = byContent(section, lookup)
      const looksMedical =
        content.named >= 0.5 && content.course >= 0.5 && (section.rows.length > 1 || heading.heading === TIMELINE)
      // "Voorgeschiedenis" under "Medicatie" is the history of the medicines.
      const above = section.headings[heading.at + 1]
      if (looksMedical && first === 'problems' && above !== undefined && listKinds(above)[0] === 'medications')
        return verdict('medications', said, `under "${above}"`)
      if (looksMedical && first !== 'measurements')
        return verdict('unsure', said, 'but most rows name a drug with a dose')
      return verdict(first, said)
    }
    // No allergy has a strength and a stop: whatever names it so, these rows must not be read as what to avoid.
    const course = (['dose', 'strength', 'frequency', 'route', 'stop'] as const).filter((r) =>
      section.roles.includes(r),
    )
    if (first === 'allergies' && course.length > 1) return verdict('unsure', said, 'but its columns are of medicines')
    return verdict(first, said)
  }
  // What a relative takes is drawn with the same columns.
  if (first === 'family-history') return verdict(first, said)
  if (several.includes(columns.kind)) return verdict(columns.kind, said, 'and its columns')
  if (first === 'other-patients') return verdict(first, said)
  if (first === 'orders' || first === 'reference') {
    // "Nouvelle ordonnance" as the first tab above a list three headings down says little of the list.
    return heading.at <= 1 || !columns.strong ? verdict(first, said) : verdict(columns.kind, 'its columns')
  }
  if (!columns.strong) return verdict(first, said)
  if (first === 'medications' && columns.kind === 'problems') return verdict('medications', said)
  if (first === 'allergies' && columns.kind === 'medications') {
    return heading.at === 0
      ? verdict('unsure', said, 'but its columns are of medicines')
      : verdict('medications', 'its columns')
  }
  return verdict(columns.kind, 'its columns', `against ${said}`)
}
