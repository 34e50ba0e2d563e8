import { scanDates } from './dates/scan-dates'
import { drugPieceOf } from './drug-piece'
import { fold } from './fold'
import { linePartsOf, successionOf } from './line-parts'
import type { RowFields } from './row-fields'

/** Longer texts are notes; the drug in them would not be the row's own. */
const MAX_LENGTH = 300
/** A card rarely needs more lines to find its drug; every line costs a look-up. */
const MAX_LINES = 12

const couldName = (text: string): boolean => {
  // "Ig IV" is the shortest name there is.
  if (text.length > MAX_LENGTH || !/[a-z]{3}|\big (?:iv|sc)\b/.test(fold(text))) return false
  const [date] = scanDates(text)
  return date === undefined || date.end - date.at < text.trim().length
}

/** One text under which a row's drug is looked up: `piece` names it, `line` is where it stands. */
export interface Candidate {
  piece: string
  line: string
}

/**
 * The texts of a row that could name its drug, best first: the drug column, else every line that no header names.
 * `linesOf` sends these to the lexicon and `chartOf` looks them up again: one function, so that they agree.
 */
export const candidateTexts = (fields: RowFields): Candidate[] => {
  const named = [...fields.drug, ...(fields.by.allergen ?? []), ...(fields.by.vaccine ?? [])]
  const texts = named.length > 0 ? named : [...(fields.by['generic-name'] ?? []), ...fields.free]
  return [...new Set(texts)]
    .filter(couldName)
    .slice(0, MAX_LINES)
    .flatMap((line) => [line, ...linePartsOf(line), ...successionOf(line)])
    .map((line) => ({ piece: drugPieceOf(line), line }))
}
