import { candidateTexts } from './candidate-texts'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import { hasStrength } from './line-parts'
import { bestNamed, type Lookup } from './lookup'
import type { RowFields } from './row-fields'

const OPEN = /^\s*[▾▼▿⌄⏷▽−]\s*\p{L}/u
const COUNTS =
  /(?:^|[\s·(])\d{1,3}\s+(?:courses?|entries|prescriptions?|lignes?|cures?|kuren|regels?|voorschriften|rows?)\b/

const substances = (fields: RowFields, lookup: Lookup): string => {
  const best = bestNamed(candidateTexts(fields), lookup)
  return best && best.rank >= 4
    ? (best.resolution?.substances ?? [])
        .map(({ name }) => name)
        .sort()
        .join('+')
    : ''
}

/**
 * Rows without those that are the open branch of a tree ("▾ Isotretinoin … 2 courses") above its own courses. Only what says that it
 * is one is left out: an undated name above a stopped course of the same drug may be what is taken now.
 */
export const withoutParents = (entries: readonly RowFields[], lookup: Lookup): RowFields[] =>
  entries.filter((fields, i) => {
    const next = entries[i + 1]
    const marked = OPEN.test(fields.quote) || COUNTS.test(foldWords(fields.quote))
    if (next === undefined || !marked || hasStrength(fields.quote) || scanDates(fields.quote).length > 0) return true
    const own = substances(fields, lookup)
    return own === '' || own !== substances(next, lookup)
  })
