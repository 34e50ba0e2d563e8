import { foldWords } from './fold'
import { remembering } from './memo'
import { PERSON_LABELS, type PersonField } from './words/person-labels'

/** What a banner's label announces; undefined for labels that say nothing of a person. */
export const personField: (label: string) => PersonField | undefined = remembering((label) => {
  const words = foldWords(label)
    .replace(/[:#\s]+$/, '')
    .trim()
  return PERSON_LABELS.find(([, pattern]) => pattern.test(words))?.[0]
})
