import type { Chart } from '../model/chart'
import type { Sign, Unread } from '../model/coverage'
import { identityOf } from './identity'
import { mergeCoverage } from './merge-coverage'

/**
 * The charts of one patient that several readings gave (the pages of a list, its tabs), the last read last, as one chart. Only
 * readings that name the very patient of the last are taken; where the last names nobody, shows two, or a list of patients, it
 * stands alone. A row that reads the same everywhere is one row; one that says something else elsewhere stays a row of its own.
 */
export const mergeReadings = (readings: readonly [...Chart[], Chart]): Chart => {
  const last = readings[readings.length - 1] as Chart
  const charts = ofOnePatient(readings, last)
  if (charts.length === 1) return last
  const all = <T extends { id: string; source: unknown }>(of: (chart: Chart) => readonly T[]): T[] =>
    folded(charts.flatMap(of))
  return {
    ...last,
    patient: Object.assign({}, ...charts.map(({ patient }) => patient)),
    medications: all(({ medications }) => medications),
    allergies: all(({ allergies }) => allergies),
    problems: all(({ problems }) => problems),
    immunisations: all(({ immunisations }) => immunisations),
    measurements: all(({ measurements }) => measurements),
    unread: uniqueUnread(charts),
    coverage: mergeCoverage(charts),
    facts: Object.assign({}, ...charts.map(({ facts }) => facts)),
  }
}

/** The readings kept once another came: one that showed the same part of the chart, or less of it, is replaced by it. */
export const withReading = (earlier: readonly Chart[], read: Chart): [...Chart[], Chart] => [
  ...ofOnePatient([...earlier, read], read).filter((chart) => chart !== read && !isReplacedBy(chart, read)),
  read,
]

const ofOnePatient = (charts: readonly Chart[], last: Chart): Chart[] => {
  const identity = identityOf(last.patient)
  if (identity === null || last.worklist || last.patientConflict !== undefined) return [last]
  return charts.filter(
    (chart) => !chart.worklist && chart.patientConflict === undefined && identityOf(chart.patient) === identity,
  )
}

const entriesOf = (chart: Chart) => [
  ...chart.medications,
  ...chart.allergies,
  ...chart.problems,
  ...chart.immunisations,
  ...chart.measurements,
]

const isPaged = ({ kind }: Sign): boolean => kind === 'pager' || kind === 'row-count' || kind === 'load-more'

/** Where on the chart a reading looked: the lists its rows stood in and the signs beside them. */
const placeOf = (chart: Chart): string =>
  JSON.stringify([
    [...new Set(entriesOf(chart).map(({ source }) => source.list ?? ''))].sort(),
    chart.coverage.signs.map(({ kind, text }) => `${kind}|${text}`).sort(),
  ])

const isReplacedBy = (earlier: Chart, later: Chart): boolean => {
  const now = new Set(entriesOf(later).map(({ id }) => id))
  const before = entriesOf(earlier)
  const still = before.filter(({ id }) => now.has(id)).length
  // All of it is shown again, with more.
  if (still === before.length) return true
  if (placeOf(earlier) !== placeOf(later)) return false
  // "Next" reads the same on every page but the last: only its rows tell one page from another.
  return !earlier.coverage.signs.some(isPaged) || still * 2 >= before.length
}

/** What a row says, its place on the page left out. */
const saying = ({ source, ...said }: { id: string; source?: unknown }): string => JSON.stringify(said)

/** The same row read again is one (as it was read last, so that its place is found); another under the same id gets its own. */
const folded = <T extends { id: string; source: unknown }>(entries: readonly T[]): T[] => {
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
