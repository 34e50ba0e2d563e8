import { dayNumber } from '../dates/day-number'
import type { Chart } from '../model/chart'
import type { Exposure } from './exposure'
import { exposureOf, exposureOfImmunisation } from './exposure-of'

/** The chart seen as time: what the patient was exposed to and when; everything else of the chart as it was read. */
export interface Timeline {
  chart: Chart
  /** Medication rows, then vaccinations, in the chart's order. */
  exposures: readonly Exposure[]
  /** Exposures by INN. */
  bySubstance: ReadonlyMap<string, readonly Exposure[]>
  /** Exposures grouped by what describes their drug: class membership is decided once a group. */
  byProfile: ReadonlyMap<string, readonly Exposure[]>
  /** The earliest day a medication row certainly speaks of, as a day number; null when none is dated. */
  earliestRow: number | null
}

const push = (map: Map<string, Exposure[]>, key: string, exposure: Exposure) => {
  const group = map.get(key)
  if (group) group.push(exposure)
  else map.set(key, [exposure])
}

/** The timeline of a chart. Pure and linear in the rows; civil days only. */
export const timelineOf = (chart: Chart): Timeline => {
  const asOf = dayNumber(chart.asOf)
  const exposures = [
    ...chart.medications.map((row) => exposureOf(row, asOf)),
    ...chart.immunisations.map((row) => exposureOfImmunisation(row, asOf)),
  ]
  const bySubstance = new Map<string, Exposure[]>()
  const byProfile = new Map<string, Exposure[]>()
  let earliestRow: number | null = null
  for (const exposure of exposures) {
    push(byProfile, exposure.profile, exposure)
    for (const { name } of exposure.described.substances) push(bySubstance, name, exposure)
    if (exposure.origin === 'immunisation' || exposure.taken === 'no' || exposure.conflict !== undefined) continue
    const first = exposure.startDays?.hi ?? exposure.endDays?.hi
    if (first !== undefined && (earliestRow === null || first < earliestRow)) earliestRow = first
  }
  return { chart, exposures, bySubstance, byProfile, earliestRow }
}
