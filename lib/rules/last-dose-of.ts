import { spanOf } from '../dates/span'
import { isPartialDate } from '../model/is-partial-date'
import type { Exposure } from '../timeline/exposure'
import { type LastDose, lastDose } from '../timeline/last-dose'
import type { Context } from './context'

/**
 * The last dose of a row as of the day judged. What a person answered about it outranks what the row implies: an active row whose
 * last dose is known is over.
 */
export const lastDoseOf = (exposure: Exposure, context: Context): LastDose | null => {
  const said = context.answers.size === 0 ? undefined : context.answers.get(`chart.entry.${exposure.id}.end`)?.value
  const span = said !== undefined && isPartialDate(said) ? spanOf(said) : null
  if (span !== null && exposure.taken !== 'no') return { ...span, ongoing: 'no' }
  return lastDose(exposure, context.asOf)
}
