import type { Path } from '../../lib/packs/editor/edit-at'
import type { Fault } from '../../lib/packs/editor/pack-form'
import type { Key, Translate } from '../../lib/platform/i18n'

/** What every field of the editor is given. */
export interface Editing {
  faults: ReadonlyMap<string, Fault>
  onChange: (path: Path, value: unknown) => void
  /** What else in the program a field can name: sources, criteria, questions, sets of medicines. */
  known: Known
  t: Translate
}

export interface Known {
  sources: readonly string[]
  valueSets: readonly string[]
  criteria: readonly string[]
  questions: readonly string[]
}

/** The names a field may take from elsewhere in the program, by the field's own name; none for most. */
export const namesFor = (key: string | number | undefined, known: Known): readonly string[] => {
  if (key === 'source') return known.sources
  if (key === 'valueSet') return known.valueSets
  if (key === 'criteria' || key === 'evidence') return known.criteria
  return key === 'answers' ? known.questions : []
}

/** A name of the schema in the reader's language; in its own letters, apart, where there is no word for it yet. */
export const wordFor = (group: 'key' | 'value', name: string, t: Translate): string => {
  const key = `editor.${group}.${name}`
  const said = t(key as Key)
  return said === key
    ? name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll('-', ' ')
        .toLowerCase()
    : said
}

/** The id of the control for a place, so that a fault can lead to it. */
export const controlId = (path: string): string => `at-${path}`
