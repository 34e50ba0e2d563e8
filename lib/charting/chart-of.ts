import type { Chart } from '../model/chart'
import type { Unread } from '../model/coverage'
import type { IsoDay } from '../model/date'
import type { PageReading } from '../model/reading'
import type { ResolutionBatch } from '../model/resolution'
import { allergiesOf } from './allergies-of'
import { begunOrders } from './begun-orders'
import { bounded } from './bounded'
import { candidateTexts } from './candidate-texts'
import { classifySection } from './classify-grid'
import { conditionsOf } from './conditions-of'
import { coverageOf } from './coverage-of'
import { scanDates } from './dates/scan-dates'
import { entryIds } from './entry-id'
import { factsUsed } from './facts-used'
import { immunizationsOf } from './immunizations-of'
import { bestNamed, type Lookup, lookupOf } from './lookup'
import { medicationsOf } from './medications-of'
import { type Listed, mergeDuplicates } from './merge-duplicates'
import { newestWeight } from './newest-weight'
import { observationsOf } from './observations-of'
import { pageDatesOf } from './page-dates'
import { patientOf } from './patient-of'
import { personOf, samePerson } from './person-of'
import { fieldsOf } from './row-fields'
import { peopleIn } from './row-patient'
import { type Section, sectionsOf } from './section'
import { seenDrugs, withSeen } from './seen-drugs'
import type { Classified } from './sign-domains'
import { parseStatus } from './status-words'
import { withStopOrders } from './stop-orders'
import type { Workbench } from './workbench'

/** In the margin stand leaflets and news; outside a table a name alone may be a title. */
const mayTreat = ({ region, shape }: Section, quote: string): boolean =>
  region !== 'complementary' &&
  region !== 'banner' &&
  (shape === 'table' ||
    shape === 'aria' ||
    shape === 'columns' ||
    scanDates(quote).length > 0 ||
    parseStatus(quote) !== undefined ||
    /\d\s?(?:mg|g|ml|µg|ug|mcg|ui|iu|ie)\b/i.test(quote))

/** Rows of a list whose nature is unsure that do name a drug: shown, one by one, so that nobody misses them. */
const unsureRows = (section: Section, lookup: Lookup): Unread[] => {
  const rows = section.rows.map((row) => {
    const fields = fieldsOf(row, section)
    const texts = candidateTexts(fields)
    return { row, quote: fields.quote, texts, rank: bestNamed(texts, lookup)?.rank ?? 0 }
  })
  // Beside a known drug in a table, what looks like a medicine may be one too ("pred t 30mg").
  const least = section.grid !== undefined && rows.some(({ rank }) => rank >= 4) ? 2 : 4
  return rows
    .filter(({ rank }) => rank >= least)
    .map(
      ({ row, quote, texts }): Unread => ({
        text: quote,
        why: 'unsure-what-list',
        locator: row.locator,
        ...(mayTreat(section, quote) ? withSeen(seenDrugs(texts, lookup)) : {}),
      }),
    )
}

/** Medication lists headed by different people, or rows that each name their own: several patients' rows on one page. */
const severalPeople = (lists: readonly Section[]): boolean => {
  if (peopleIn(lists) > 1) return true
  const people = lists.flatMap(({ headings }) =>
    headings
      .slice(0, 2)
      .map(personOf)
      .filter((name) => name !== undefined),
  )
  const [first] = people
  return first !== undefined && people.some((name) => !samePerson(name, first))
}

/**
 * One page's reading, with what the lexicon said of its lines, as a patient chart. Told the time: relative and future dates
 * are read against `asOf`. On a worklist of several patients `worklist` is true and there are no medications; what could not
 * be used stands in `unread`.
 */
export const chartOf = (page: PageReading, batch: ResolutionBatch, asOf: IsoDay): Chart => {
  const { reading, unread: tooLong } = bounded(page)
  const bench: Workbench = { lookup: lookupOf(batch), dates: pageDatesOf(reading, asOf), idFor: entryIds() }
  const sections = sectionsOf(reading)
  const classified: Classified[] = sections.map((section) => ({
    section,
    kind: classifySection(section, bench.lookup).kind,
  }))
  const of = (kind: string): Section[] => classified.filter((item) => item.kind === kind).map(({ section }) => section)

  const lists = of('medications')
  const unread: Unread[] = [...tooLong, ...reading.unreadFrames, ...reading.frames.flatMap((frame) => frame.unread)]
  const listed: Listed[] = []
  for (const section of lists) {
    const charted = medicationsOf(section, bench, lists)
    listed.push(
      ...charted.medications.map((statement) => ({
        statement,
        section: `${section.frame}:${section.grid ?? section.id}`,
      })),
    )
    unread.push(...charted.unread)
  }
  for (const section of of('unsure')) unread.push(...unsureRows(section, bench.lookup))
  for (const section of of('orders')) unread.push(...begunOrders(section, bench))

  const allergic = of('allergies').map((section) => allergiesOf(section, bench))
  unread.push(...allergic.flatMap((charted) => charted.unread))
  const others = of('other-patients')
  const worklist = severalPeople([...lists, ...of('unsure')]) || (others.length > 0 && listed.length === 0)
  if (others.length > 0 || worklist) {
    const rows = others.reduce((count, section) => count + section.rows.length, 0)
    unread.push({
      text: others[0]?.headings[0] ?? reading.title,
      why: 'several-patients',
      ...(rows > 0 ? { count: rows } : {}),
    })
  }
  const medications = worklist ? [] : mergeDuplicates(withStopOrders(listed, asOf))
  const { patient, conflict } = patientOf(
    reading,
    sections.filter((section) => !others.includes(section)),
    bench.dates,
  )
  if (conflict !== undefined && !worklist) unread.push({ text: conflict, why: 'several-patients' })
  const measurements = of('measurements').flatMap((section) => observationsOf(section, bench))
  // A list of weights knows which is the last; what stands beside the name may be an older one, or taken from that list.
  const weighed = measurements.some(({ code, value }) => code === 'body-weight' && value !== undefined)
  const { weightKg, ...person } = patient
  const weight = weighed ? newestWeight(measurements) : weightKg
  const chart: Omit<Chart, 'facts'> = {
    asOf,
    patient: worklist
      ? { identifiers: [] }
      : {
          ...person,
          ...(weight === undefined ? {} : { weightKg: weight }),
        },
    ...(conflict === undefined || worklist ? {} : { patientConflict: conflict }),
    worklist,
    medications,
    allergies: allergic.flatMap((charted) => charted.allergies),
    problems: [
      ...of('problems').flatMap((section) => conditionsOf(section, bench, 'own')),
      ...of('family-history').flatMap((section) => conditionsOf(section, bench, 'family')),
    ],
    immunisations: of('immunisations').flatMap((section) => immunizationsOf(section, bench)),
    measurements,
    unread: uniqueUnread(unread),
    coverage: coverageOf(reading, classified, medications, bench.dates),
  }
  return { ...chart, facts: factsUsed(chart, batch.substances) }
}

const uniqueUnread = (unread: readonly Unread[]): Unread[] => {
  const seen = new Set<string>()
  return unread.filter(({ text, why }) => {
    const key = `${why}|${text}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
