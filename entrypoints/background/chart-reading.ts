import { formatISO } from 'date-fns'
import { linesOf } from '../../lib/charting/lines-of'
import type { IsoDay } from '../../lib/model/date'
import type { PageReading } from '../../lib/model/reading'
import { type ChartedPage, chartedPage } from '../../lib/platform/charted-page'
import { loadRunOptions } from '../../lib/platform/settings'
import { patientKey } from '../../lib/storage/patient-key'
import { resolve } from './lexicon'

/** The day a run fixes, else today. */
export const dayOfRun = async (): Promise<IsoDay> =>
  (await loadRunOptions()).asOf ?? formatISO(new Date(), { representation: 'date' })

/** Charts a reading as of a day while the panel is still loading. `readMs`: what reading it took. */
export const chartReading = async (reading: PageReading, readMs: number, asOf: IsoDay): Promise<ChartedPage> => {
  const lines = linesOf(reading)
  const batch = await resolve(lines)
  const started = performance.now()
  const charted = chartedPage(reading, lines, batch, asOf)
  const chartMs = performance.now() - started
  const key = charted.identity === null ? undefined : await patientKey(charted.identity)
  return { ...charted, patientKey: key?.ok === true ? key.value.key : null, readMs, chartMs }
}
