import type { Chart } from '../model/chart'
import { identityOf } from './identity'
import type { MissedRow } from './missed-rows'

/** A chart as one reading gave it, and when (ISO date-time), with the rows that were in its lists before and are not in it. */
export interface Reading {
  chart: Chart
  readAt: string
  missed: readonly (MissedRow & { readAt: string })[]
}

/** The readings of the patient whom the last one names; it alone when it names nobody, shows two, or a list of patients. */
export const readingsOfPatient = (readings: readonly [...Reading[], Reading]): Reading[] => {
  const last = readings[readings.length - 1] as Reading
  const { patient, worklist, patientConflict } = last.chart
  const identity = identityOf(patient)
  if (identity === null || worklist || patientConflict !== undefined) return [last]
  return readings.filter(
    ({ chart }) => !chart.worklist && chart.patientConflict === undefined && identityOf(chart.patient) === identity,
  )
}
