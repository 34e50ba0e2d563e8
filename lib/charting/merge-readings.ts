import type { Chart } from '../model/chart'
import type { Unread } from '../model/coverage'
import { mergeCoverage } from './merge-coverage'
import { DOMAIN_ENTRIES, type Entry } from './missed-rows'
import { type Reading, readingsOfPatient } from './readings-of-patient'
import { DOMAINS } from './sign-domains'

/**
 * The charts of one patient that several readings gave (the pages of a list, its tabs), the last read last, as one chart. Only
 * readings that name the very patient of the last are taken; where the last names nobody, shows two, or a list of patients, it
 * stands alone. A row that reads the same everywhere is one row; one that says something else elsewhere stays a row of its own. A row
 * that the last reading does not show says so, with when it was read; one that its own list no longer shows is unread as well.
 */
export const mergeReadings = (readings: readonly [...Reading[], Reading]): Chart => {
  const last = readings[readings.length - 1] as Reading
  const kept = readingsOfPatient(readings)
  const missed = kept.flatMap((reading) => reading.missed)
  if (kept.length === 1 && missed.length === 0) return last.chart
  const charts = kept.map(({ chart }) => chart)
  const all = <K extends (typeof DOMAIN_ENTRIES)[keyof typeof DOMAIN_ENTRIES]>(of: K): Chart[K] =>
    folded<Entry>(kept.flatMap((reading) => entriesAs(reading, of, reading === last))) as Chart[K]
  const merged = {
    ...last.chart,
    patient: Object.assign({}, ...charts.map(({ patient }) => patient)),
    medications: all('medications'),
    allergies: all('allergies'),
    problems: all('problems'),
    immunisations: all('immunisations'),
    measurements: all('measurements'),
    unread: uniqueUnread(charts),
    coverage: mergeCoverage(charts),
    facts: Object.assign({}, ...charts.map(({ facts }) => facts)),
  }
  return withMissed(merged, missed)
}

const entriesAs = (
  { chart, readAt }: Reading,
  of: (typeof DOMAIN_ENTRIES)[keyof typeof DOMAIN_ENTRIES],
  inView: boolean,
): Entry[] =>
  inView
    ? [...chart[of]]
    : chart[of].map((entry: Entry) => ({
        ...entry,
        source: { ...entry.source, notHere: { readAt, why: 'other-page' as const } },
      }))

/**
 * A medicine that is gone from its list stays on the chart, marked, until a person says what became of it. Of any other list only the
 * absence of a row can matter or its presence: the list is no longer whole, and the row is shown as unread.
 */
const withMissed = (chart: Chart, missed: Reading['missed']): Chart => {
  const there = new Set(DOMAINS.flatMap((domain) => chart[DOMAIN_ENTRIES[domain]].map(({ id }: Entry) => id)))
  const away = missed.filter(({ entry }) => !there.has(entry.id))
  const medications = away.flatMap(({ domain, readAt, entry }) =>
    domain === 'medications'
      ? [{ ...entry, source: { ...entry.source, notHere: { readAt, why: 'gone' as const } } }]
      : [],
  ) as Chart['medications']
  const open = new Set(away.map(({ domain }) => domain).filter((domain) => domain !== 'medications'))
  return {
    ...chart,
    medications: [...chart.medications, ...medications],
    unread: [
      ...chart.unread,
      ...away.map(({ entry }): Unread => ({ text: entry.source.quote, why: 'no-longer-shown' })),
    ],
    coverage: { ...chart.coverage, ...Object.fromEntries([...open].map((domain) => [domain, 'incomplete'])) },
  }
}

/** What a row says, its place on the page left out. */
const saying = ({ source, ...said }: Entry): string => JSON.stringify(said)

/** The same row read again is one (as it was read last, so that its place is found); another under the same id gets its own. */
const folded = <T extends Entry>(entries: readonly T[]): T[] => {
  const kept = new Map<string, T>()
  for (const entry of entries) {
    let id = entry.id
    for (let n = 2; ; n++) {
      const there = kept.get(id)
      if (there === undefined || saying(there) === saying({ ...entry, id })) break
      id = `${entry.id}-other-${n}`
    }
    kept.set(id, { ...entry, id })
  }
  return [...kept.values()]
}

const uniqueUnread = (charts: readonly Chart[]): Unread[] => [
  ...new Map(charts.flatMap(({ unread }) => unread).map((one) => [`${one.why}|${one.text}`, one])).values(),
]
