import { z } from 'zod'
import { chartOf } from '../charting/chart-of'
import { identityOf } from '../charting/identity'
import { worklistOf } from '../charting/worklist-of'
import { Chart, MedicationStatement } from '../model/chart'
import { Unread } from '../model/coverage'
import type { IsoDay } from '../model/date'
import { Locator } from '../model/locator'
import type { PageReading } from '../model/reading'
import type { ResolutionBatch } from '../model/resolution'
import { SubstanceFacts } from '../model/substance'
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

/** The rows of a page of several patients, for the pharmacist: no part of anybody's chart. */
export const ListedPage = z.strictObject({
  rows: z.array(z.strictObject({ patient: z.string(), statement: MedicationStatement, locator: Locator })),
  unread: z.array(Unread),
  facts: z.record(z.string(), SubstanceFacts),
})
export type ListedPage = z.infer<typeof ListedPage>

/** A page as read and charted, before anybody answered anything: all of a verdict that no answer changes. */
export const ChartedPage = z.strictObject({
  summary: PageSummary,
  /** The texts worth resolving: the same lines are the same chart. */
  lines: z.array(z.string()),
  base: Chart,
  /** Set on a worklist only. */
  listed: ListedPage.optional(),
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

const listedPage = (reading: PageReading, batch: ResolutionBatch, asOf: IsoDay): ListedPage => {
  const { rows, unread } = worklistOf(reading, batch, asOf)
  return { rows: [...rows], unread: [...unread], facts: batch.substances }
}

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
    ...(base.worklist ? { listed: listedPage(reading, batch, asOf) } : {}),
    anchors: anchorsOf(reading, base.patient),
    identity: identityOf(base.patient),
  }
}
