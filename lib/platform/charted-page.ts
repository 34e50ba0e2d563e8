import { z } from 'zod'
import { chartOf } from '../charting/chart-of'
import { identityOf } from '../charting/identity'
import { Chart } from '../model/chart'
import type { IsoDay } from '../model/date'
import type { PageReading } from '../model/reading'
import type { ResolutionBatch } from '../model/resolution'
import { anchorsOf } from './patient-anchors'

/** Where the page says whose chart it is (`patient-anchors.ts`). */
export const Anchors = z.array(
  z.strictObject({
    frame: z.int().nonnegative(),
    path: z.string(),
    hash: z.string(),
    words: z.array(z.string()).max(60),
  }),
)

/** What the panel says of a page beside its chart: how much was looked at, and by which readers. */
export const PageSummary = z.strictObject({
  title: z.string(),
  frames: z.int(),
  unreadFrames: z.int(),
  grids: z.int(),
  blocks: z.int(),
  readers: z.array(z.string()),
})
export type PageSummary = z.infer<typeof PageSummary>

/** A page as read and charted, before anybody answered anything: all of a verdict that no answer changes. */
export const ChartedPage = z.strictObject({
  summary: PageSummary,
  /** The texts worth resolving: the same lines are the same chart. */
  lines: z.array(z.string()),
  base: Chart,
  anchors: Anchors,
  /** Null when the page does not say whose chart it is. */
  identity: z.string().nullable(),
  patientKey: z.string().nullable(),
  readMs: z.number(),
  chartMs: z.number(),
})
export type ChartedPage = z.infer<typeof ChartedPage>

const summaryOf = ({ title, frames, unreadFrames }: PageReading): PageSummary => ({
  title,
  frames: frames.length,
  unreadFrames: unreadFrames.length,
  grids: frames.reduce((sum, frame) => sum + frame.grids.length, 0),
  blocks: frames.reduce((sum, frame) => sum + frame.blocks.length, 0),
  readers: [...new Set(frames.map(({ reader }) => reader))].sort(),
})

/** Charts what was read and names whose it is; times and the patient's key are the caller's to add. */
export const chartedPage = (
  reading: PageReading,
  lines: string[],
  batch: ResolutionBatch,
  asOf: IsoDay,
): Omit<ChartedPage, 'patientKey' | 'readMs' | 'chartMs'> => {
  const base = chartOf(reading, batch, asOf)
  return {
    summary: summaryOf(reading),
    lines,
    base,
    anchors: anchorsOf(reading, base.patient),
    identity: identityOf(base.patient),
  }
}
