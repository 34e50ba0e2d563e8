import { isoDayOf } from '../dates/civil-of'
import type { Chart } from '../model/chart'
import type { Domain, UnreadWhy } from '../model/coverage'
import type { Missing, Reason } from '../model/judgement'
import type { Context } from './context'
import { reason } from './reason'

/** Whether a list can prove that something is not there; if not, why, and what would. */
export interface Absence {
  provable: boolean
  reasons: Reason[]
  missing: Missing[]
}

const PROVABLE: Absence = { provable: true, reasons: [], missing: [] }

const ask = (domain: Domain, since: string | null): Missing => ({
  id: `chart.coverage.${domain}`,
  ask: reason('ask.coverage', { domain, since }),
  answer: 'yes-no',
})

/** Parts of a page that may hold medicines and do not show in any list's coverage. */
const MAY_HIDE: readonly UnreadWhy[] = [
  'no-drug-column',
  'unsure-what-list',
  'text-limit',
  'depth-limit',
  'row-limit',
  'reader-failed',
  'hint-outdated',
]

/** A line of a medicine list that was not understood and became no row: it may be any drug. */
const hasLostLine = ({ unread, medications }: Chart): boolean =>
  unread.some(
    ({ why, text }) =>
      (why === 'unrecognised-name' || why === 'ambiguous-name') && !medications.some((row) => row.text === text),
  )

/** Where only one thing is missing, only it is said: the answer to the question covers all of them. */
const medicationsGap = (context: Context, since: number | null): Reason | null => {
  const { coverage, unread } = context.timeline.chart
  if (coverage.medications === 'not-on-page') return reason('absence.not-on-page', { domain: 'medications' })
  if (coverage.medications === 'incomplete') return reason('absence.incomplete', { domain: 'medications' })
  if (unread.some(({ why }) => MAY_HIDE.includes(why)) || hasLostLine(context.timeline.chart))
    return reason('absence.unread', {})
  if (!coverage.showsStopped) return reason('absence.stopped-hidden', {})
  const back = coverage.reachesBackTo
  if (back === 'whole') return null
  // A row from before the window opens shows that the list reaches back over it; "ever" needs the whole history.
  if (since !== null) {
    const opens = isoDayOf(since)
    if (back !== null && back <= opens) return null
    const { earliestRow } = context.timeline
    // Of a stated period an old row shows only that it is still taken; what ended before the period is not on the list.
    if (back === null && earliestRow !== null && earliestRow < since) return null
    return reason('absence.short', { since: opens, back })
  }
  return reason('absence.short', { since: 'ever', back })
}

/**
 * Whether the absence of a row in this domain may be claimed back to `since` (a day number; null: ever). Only a complete
 * list that shows stopped entries and visibly reaches back can; absence of evidence is never evidence of absence.
 */
export const absenceIn = (domain: Domain, context: Context, since: number | null): Absence => {
  if (context.answers.get(`chart.coverage.${domain}`)?.value === 'yes') return PROVABLE
  const opens = since === null ? null : isoDayOf(since)
  if (domain === 'medications') {
    const gap = medicationsGap(context, since)
    return gap === null ? PROVABLE : { provable: false, reasons: [gap], missing: [ask(domain, opens)] }
  }
  const coverage = context.timeline.chart.coverage[domain]
  if (coverage === 'complete') return PROVABLE
  const why =
    coverage === 'not-on-page' ? reason('absence.not-on-page', { domain }) : reason('absence.incomplete', { domain })
  return { provable: false, reasons: [why], missing: [ask(domain, opens)] }
}
