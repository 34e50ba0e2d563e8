import { dayNumber } from '../dates/day-number'
import type { Chart } from '../model/chart'
import { alike } from './alike'
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
  kinds: readonly (readonly Exposure[])[]
  /** The earliest day a medication row certainly speaks of, as a day number; null when none is dated. */
  earliestRow: number | null
  /** What later stages have worked out about it: see `remember`. */
  known: Map<object, unknown>
}

const push = (map: Map<string, Exposure[]>, key: string, exposure: Exposure) => {
  const group = map.get(key)
  if (group) group.push(exposure)
  else map.set(key, [exposure])
}

/** Groups looked at for a row: a drug written alike with ever other doses may make more, which costs time and changes nothing. */
const LOOKED_AT = 8

/** The group of rows that describe their drug as this one does; rows alike are nearly always written alike. */
const groupOf = (exposure: Exposure, byText: Map<string, Exposure[][]>, kinds: Exposure[][]): Exposure[] => {
  const known = byText.get(exposure.text)
  const same = (known !== undefined && known.length > LOOKED_AT ? known.slice(-LOOKED_AT) : known)?.find(
    ([first]) => first !== undefined && first.origin === exposure.origin && alike(first.described, exposure.described),
  )
  if (same !== undefined) return same
  const made: Exposure[] = []
  kinds.push(made)
  if (known === undefined) byText.set(exposure.text, [made])
  else known.push(made)
  return made
}

/** The timeline of a chart. Pure and linear in the rows; civil days only. */
export const timelineOf = (chart: Chart): Timeline => {
  const asOf = dayNumber(chart.asOf)
  const exposures: Exposure[] = []
  for (const row of chart.medications) exposures.push(exposureOf(row, asOf))
  for (const row of chart.immunisations) exposures.push(exposureOfImmunisation(row, asOf))
  const bySubstance = new Map<string, Exposure[]>()
  const byText = new Map<string, Exposure[][]>()
  const kinds: Exposure[][] = []
  let earliestRow: number | null = null
  for (const exposure of exposures) {
    groupOf(exposure, byText, kinds).push(exposure)
    for (const { name } of exposure.described.substances) push(bySubstance, name, exposure)
    if (exposure.origin === 'immunisation' || exposure.taken === 'no' || exposure.conflict !== undefined) continue
    const first = exposure.startDays?.hi ?? exposure.endDays?.hi
    if (first !== undefined && (earliestRow === null || first < earliestRow)) earliestRow = first
  }
  return { chart, exposures, bySubstance, kinds, earliestRow, known: new Map() }
}
