import type { PartialDate } from '../lib/model/date'
import { isPartialDate } from '../lib/model/is-partial-date'

/**
 * A date as a person in Belgium or France types it: `14/3/2026`, `14.03.2026`, `03/2026`, `2026`, or as ISO. With no more precision
 * than was typed; null when it is none of these. The day comes before the month, as in all three languages of the panel.
 */
export const parseTypedDate = (typed: string): PartialDate | null => {
  const parts = typed.trim().split(/[\s./-]+/)
  const ordered = parts[0]?.length === 4 ? parts : [...parts].reverse()
  if (!/^\d{4}$/.test(ordered[0] ?? '') || ordered.length > 3) return null
  const written = ordered.map((part, i) => (i === 0 ? part : part.padStart(2, '0'))).join('-')
  return isPartialDate(written) ? written : null
}
