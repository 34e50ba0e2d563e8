import type { Chart } from '../model/chart'
import { DOMAIN_ENTRIES, type Entry, type MissedRow, missedRows } from './missed-rows'
import { type Reading, readingsOfPatient } from './readings-of-patient'
import { DOMAINS } from './sign-domains'

/**
 * The readings kept once another came: of those before it, only what it does not show anew. What its lists showed before and no longer
 * do is `missed` on it, until they show it again.
 */
export const withReading = (earlier: readonly Reading[], chart: Chart, readAt: string): [...Reading[], Reading] => {
  const missed: (MissedRow & { readAt: string })[] = []
  const kept: Reading[] = []
  for (const before of readingsOfPatient([...earlier, { chart, readAt, missed: [] }])) {
    if (before.chart === chart) continue
    const found = missedRows(before.chart, chart)
    missed.push(...before.missed, ...found.missed.map((row) => ({ ...row, readAt: before.readAt })))
    const left = without(before.chart, found.replaced)
    if (!isShownAgain(left, chart)) kept.push({ ...before, chart: left, missed: [] })
  }
  const shown = new Set(idsOf(chart))
  return [...kept, { chart, readAt, missed: once(missed.filter(({ entry }) => !shown.has(entry.id))) }]
}

const idsOf = (chart: Chart): string[] =>
  DOMAINS.flatMap((domain) => chart[DOMAIN_ENTRIES[domain]].map(({ id }: Entry) => id))

const without = (chart: Chart, ids: ReadonlySet<string>): Chart => {
  if (ids.size === 0) return chart
  const stay = <T extends Entry>(entries: readonly T[]): T[] => entries.filter(({ id }) => !ids.has(id))
  return {
    ...chart,
    medications: stay(chart.medications),
    allergies: stay(chart.allergies),
    problems: stay(chart.problems),
    immunisations: stay(chart.immunisations),
    measurements: stay(chart.measurements),
  }
}

/** All of it is shown again, with more. */
const isShownAgain = (earlier: Chart, later: Chart): boolean => {
  const now = new Set(idsOf(later))
  return idsOf(earlier).every((id) => now.has(id))
}

const once = <T extends MissedRow>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [`${row.domain}|${row.entry.id}`, row])).values(),
]
