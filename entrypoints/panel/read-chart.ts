import { identityOf } from '../../lib/charting/identity'
import { linesOf } from '../../lib/charting/lines-of'
import type { IsoDay } from '../../lib/model/date'
import type { Hint } from '../../lib/model/hint'
import type { Problem, Reply } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'
import { chartPage } from './judge-page'
import type { Page, Phase } from './state'

/** A page as read and charted, and whose it is. */
export interface ReadChart {
  page: Page
  /** Null when the page does not say whose chart it is. */
  identity: string | null
  patientKey: string | null
}

/** Read → resolve → chart. Every failure is a problem that says what it means; nothing is charted on half a page. */
export const readChart = async (
  asOf: IsoDay,
  onPhase: (phase: Phase) => void,
  trial?: Hint,
): Promise<Reply<ReadChart>> => {
  const started = performance.now()
  const read = await send('read-page', trial ? { trial } : {})
  if (!read.ok) return failed(read.problem)
  const readMs = performance.now() - started
  onPhase({ name: 'resolving' })
  const lines = linesOf(read.value)
  const resolved = await send('resolve-lines', { lines })
  if (!resolved.ok) return failed(resolved.problem)
  const charting = performance.now()
  const base = chartPage(read.value, resolved.value, asOf)
  const chartMs = performance.now() - charting
  const identity = identityOf(base.patient)
  const patientKey = identity === null ? null : await patientKeyOf(identity)
  return { ok: true, value: { page: { reading: read.value, lines, base, readMs, chartMs }, identity, patientKey } }
}

const failed = (problem: Problem): Reply<never> => ({ ok: false, problem })

const patientKeyOf = async (identity: string): Promise<string | null> => {
  const reply = await send('patient-key', { identity })
  return reply.ok ? reply.value.key : null
}
