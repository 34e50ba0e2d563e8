import { DOMAINS } from '../model/closed-lists'
import type { Reason } from '../model/judgement'
import type { Timeline } from '../timeline/timeline-of'
import { reason } from './reason'

/** What of the chart was not read, not recognised or not shown whole: said beside every verdict. */
export const chartRemarks = ({ chart, exposures }: Timeline): Reason[] => {
  const unrecognised = exposures.filter(({ described }) => !described.recognised).length
  const unread = chart.unread.filter(({ why }) => why !== 'unrecognised-name' && why !== 'ambiguous-name')
  const parts = unread.reduce((sum, one) => sum + (one.count ?? 1), 0)
  return [
    ...(unrecognised > 0 ? [reason('remark.unrecognised', { count: unrecognised })] : []),
    ...(parts > 0 ? [reason('remark.unread', { count: parts })] : []),
    ...DOMAINS.filter((domain) => chart.coverage[domain] === 'incomplete').map((domain) =>
      reason('remark.coverage', { domain }),
    ),
  ]
}
