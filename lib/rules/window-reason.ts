import { isoDayOf } from '../dates/civil-of'
import type { Reason } from '../model/judgement'
import type { LastDose } from '../timeline/last-dose'
import type { Context } from './context'
import { drugName } from './drug-name'
import { reason } from './reason'
import { type ClearDays, halfLifeDays, type WindowRule } from './window-rule'

const day = (n: number): string | null => (Number.isFinite(n) ? isoDayOf(n) : null)

/** The arithmetic of one row in words: last dose + ⌈N × half-life / 24⌉, or + the fixed time and why. */
export const windowReason = (
  drug: string,
  rule: WindowRule,
  last: LastDose,
  clear: ClearDays,
  member: 'met' | 'unknown',
  context: Context,
): Reason => {
  const { halfLife, n, fixed } = rule
  const { drug_en, drug_fr, drug_nl } = drugName(drug, context.timeline)
  const from = day(last.lo)
  const to = last.lo === last.hi && from !== null ? from : isoDayOf(last.hi)
  const clearFrom = day(clear.lo)
  const clearTo = clear.lo === clear.hi && clearFrom !== null ? clearFrom : isoDayOf(clear.hi)
  const { ongoing } = last
  if (halfLife === null || clear.byFixed) {
    const detail = halfLife?.misleads ?? ''
    const { value, unit } = fixed
    const { why } = rule
    const params = {
      drug_en,
      drug_fr,
      drug_nl,
      from,
      to,
      clearFrom,
      clearTo,
      ongoing,
      member,
      value,
      unit,
      why,
      detail,
    }
    return reason('window.fixed', params)
  }
  return reason('window.half-life', {
    drug_en,
    drug_fr,
    drug_nl,
    from,
    to,
    clearFrom,
    clearTo,
    ongoing,
    member,
    n,
    hours: halfLife.highH,
    days: halfLifeDays(n, halfLife.highH),
    lowHours: halfLife.lowH,
    lowDays: halfLifeDays(n, halfLife.lowH),
    unverified: halfLife.unverified,
  })
}

/** What must be known about the figure itself: whose half-life it is, and why it may mislead or is not verified. */
export const halfLifeNotes = (drug: string, { halfLife, fixed }: WindowRule, context: Context): Reason[] => {
  if (halfLife === null) return []
  const name = drugName(drug, context.timeline)
  const { value, unit } = fixed
  const { basis, lowH: lowHours, highH: highHours, source, misleads } = halfLife
  return [
    reason('half-life.basis', { ...name, basis, lowHours, highHours, source }),
    ...(misleads === null ? [] : [reason('half-life.misleads', { ...name, why: misleads, value, unit })]),
    ...(halfLife.disputed ? [reason('half-life.disputed', { ...name, source, value, unit })] : []),
    ...(halfLife.unverified ? [reason('half-life.unverified', { ...name, source })] : []),
  ]
}
