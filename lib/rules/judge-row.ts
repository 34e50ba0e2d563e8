import type { Truth } from '../model/truth'
import type { LastDose } from '../timeline/last-dose'
import type { Context } from './context'

/**
 * Whether a drug is gone by the planned day. Before the earliest possible clear day: `not-met`; from the latest: `met`;
 * between: `unknown`. What is still taken today is not gone, unless judged as if it were stopped today.
 */
export const goneBy = (
  clear: { lo: number; hi: number },
  last: LastDose,
  membership: 'met' | 'unknown',
  context: Context,
): Truth => {
  const known = (truth: Truth): Truth => (membership === 'met' || truth === 'met' ? truth : 'unknown')
  if (last.ongoing === 'yes' && !context.assumeStopped) return known('not-met')
  if (context.planned < clear.lo) return known('not-met')
  if (last.ongoing === 'maybe' && !context.assumeStopped) return 'unknown'
  return known(context.planned >= clear.hi ? 'met' : 'unknown')
}
