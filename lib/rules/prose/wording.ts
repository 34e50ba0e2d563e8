import type { CriterionKind, CriterionOf, Duration, Stage } from '../../model/criterion'

/** What a sentence about a criterion needs beside the criterion: names in the language and the sentences of its parts. */
export interface Named {
  drugs: string
  /** Whether `drugs` can be more than one medicine. */
  several: boolean
  except: string
  condition: string
  ask: string
  /** Sentences of the parts of a composed criterion. */
  parts: readonly string[]
  /** Names of what is looked up beside a question. */
  lookups: string
  label: string
}

/** One sentence a pharmacist can sign for every kind of criterion; a language that lacks one does not compile. */
export type Prose = { readonly [K in CriterionKind]: (criterion: CriterionOf<K>, named: Named) => string } & {
  readonly time: (duration: Duration) => string
  readonly stages: (stages: readonly Stage[]) => string
  readonly nothing: string
  readonly or: string
}

/** "a", "a or b", "a, b or c". */
export const listed = (items: readonly string[], or: string): string =>
  items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1) ?? ''}`
