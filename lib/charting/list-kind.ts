import { foldWords } from './fold'
import { LIST_WORDS, type ListKind } from './words/lists'

/** The kinds a heading speaks of, by precedence: the first is what the heading means when nothing else helps. */
export const listKinds = (heading: string): ListKind[] => {
  const words = foldWords(heading)
  // A sentence is not a heading; long ones name many things.
  if (words === '' || words.length > 120) return []
  return LIST_WORDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind)
}

/** "Drug", "Médicament", "Food": the sort of allergen as often as the sort of list. */
export const isBareDrugWord = (heading: string): boolean =>
  /^(?:drugs?|medications?|medicaments?|medicamenteuses?|geneesmiddel(?:en)?|medicatie|arzneimittel)(?:\s*\(\d+\))?$/.test(
    foldWords(heading),
  )
