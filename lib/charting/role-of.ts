import { foldWords } from './fold'
import { ROLE_WORDS, type Role } from './words/roles'

/**
 * What a column header or a label says its values are; undefined for words we do not know. Only short texts are labels.
 */
export const roleOf = (label: string): Role | undefined => {
  const words = foldWords(label)
    .replace(/[:*?]+$/, '')
    .replace(/^[^a-z0-9#]+/, '')
    .trim()
  if (words === '' || words.length > 60) return undefined
  return ROLE_WORDS.find(([, pattern]) => pattern.test(words))?.[0]
}
