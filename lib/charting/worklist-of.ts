import type { MedicationStatement } from '../model/chart'
import type { Unread } from '../model/coverage'
import type { IsoDay } from '../model/date'
import type { Locator } from '../model/locator'
import type { GridRow, PageReading } from '../model/reading'
import type { ResolutionBatch } from '../model/resolution'
import { bounded } from './bounded'
import { entryIds } from './entry-id'
import { lookupOf } from './lookup'
import { medicationsOf } from './medications-of'
import { pageDatesOf } from './page-dates'
import { nameKey, parseName, personOf } from './person-of'
import { takePatient } from './row-patient'
import { type Section, sectionsOf } from './section'
import type { Workbench } from './workbench'

/** One prescription of one of the page's patients. */
export interface WorklistRow {
  /** As the page writes who it is for. */
  patient: string
  statement: MedicationStatement
  locator: Locator
}

export interface Worklist {
  rows: readonly WorklistRow[]
  /** Rows of a patient on which no medicine, and medicines on which no patient was read: shown, never dropped. */
  unread: readonly Unread[]
}

const OUTSIDE: readonly Section['region'][] = ['navigation', 'menu', 'search', 'footer']

/** The patient that a heading over the rows names, as it is written. */
const headedBy = (section: Section, row: GridRow): string | undefined =>
  [...row.groups, ...section.headings.slice(0, 2)].find((heading) => personOf(heading) !== undefined)

const listRows = (section: Section, bench: Workbench): Worklist => {
  const rows: WorklistRow[] = []
  const unread: Unread[] = []
  const hasColumn = section.roles.includes('patient')
  let above: string | undefined
  for (const given of section.rows) {
    const { patient: own, row } = takePatient(section, given)
    // A cell that spans rows, or is left empty under the same patient, speaks for the rows below it.
    const patient = own ?? (hasColumn ? above : undefined) ?? headedBy(section, given)
    above = own ?? above
    const headings = section.headings.filter((heading) => personOf(heading) === undefined)
    const charted = medicationsOf({ ...section, headings, rows: [row] }, bench)
    const text = given.cells
      .map((cell) => cell.text)
      .join(' · ')
      .trim()
    if (patient === undefined) {
      if (charted.medications.length > 0) unread.push({ text, why: 'several-patients', locator: given.locator })
      continue
    }
    rows.push(...charted.medications.map((statement) => ({ patient, statement, locator: given.locator })))
    unread.push(...charted.unread.filter(({ why }) => why !== 'unrecognised-name' || charted.medications.length === 0))
    if (charted.medications.length === 0 && charted.unread.length === 0)
      unread.push({ text, why: 'no-drug-column', locator: given.locator })
  }
  return { rows, unread }
}

/**
 * A page that lists several patients' prescriptions, row by row: who, which medicine, since when, where on the page. Empty where fewer
 * than two people stand on it; such a page is a chart and `chartOf` reads it.
 */
export const worklistOf = (page: PageReading, batch: ResolutionBatch, asOf: IsoDay): Worklist => {
  const { reading } = bounded(page)
  const bench: Workbench = { lookup: lookupOf(batch), dates: pageDatesOf(reading, asOf), idFor: entryIds() }
  const lists = sectionsOf(reading)
    .filter((section) => !OUTSIDE.includes(section.region) && !section.composing)
    .map((section) => listRows(section, bench))
  const rows = lists.flatMap((list) => list.rows)
  const people = new Set(rows.map(({ patient }) => nameKey(parseName(patient) ?? patient).join(' ')))
  return people.size < 2 ? { rows: [], unread: [] } : { rows, unread: lists.flatMap((list) => list.unread) }
}
