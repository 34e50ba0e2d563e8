import { foldWords } from './fold'
import { ROLE_WORDS, type Role } from './words/roles'

/**
 * What a column header or a label says its values are; undefined for words we do not know. Only short texts are labels.
 */
export const roleOf = (label: string): Role | undefined => {
  const words = foldWords(label)
    // The mark of a sorted column stands behind its name.
    .replace(/[\s:*?▲▼△▽▴▾▵▿↑↓⇅↕]+$/, '')
    .replace(/^[^a-z0-9#]+/, '')
    .trim()
  if (words === '' || words.length > 60) return undefined
  return ROLE_WORDS.find(([, pattern]) => pattern.test(words))?.[0]
}

const TIME_OF_DAY =
  /^(?:mo|mi|ab|zn|na|morgens?|mittags?|abends?|(?:zur )?nacht|matin|midi|soir|coucher|nuit|ochtend|middag|avond|slapen(?:gaan)?|voor (?:het )?slapen|morning|noon|midday|afternoon|evening|night|bedtime)$/

/** The roles of a table's headers together: "ab" is "from" alone, and "evening" beside "mo" and "mi". */
export const rolesOf = (columns: readonly string[]): (Role | undefined)[] => {
  const isTime = columns.map((column) => TIME_OF_DAY.test(foldWords(column).replace(/[.:]+$/, '')))
  const plan = isTime.filter(Boolean).length >= 3
  return columns.map((column, i) => (plan && isTime[i] ? undefined : roleOf(column)))
}
