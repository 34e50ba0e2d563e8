import { z } from 'zod'
import type { CompiledLexicon } from '../compiled'
import type { ImportedProduct, Skipped, SourceKind } from './imported-product'

/** One imported file (or folder) with the words that evidence shows for it: "BDPM, file of 18 May 2026". */
export interface ImportedList {
  source: SourceKind
  label: string
  products: readonly ImportedProduct[]
}

/** What imported lists add to the embedded lexicon; its places count on from the embedded ones. */
export type LexiconAddition = Pick<
  CompiledLexicon,
  'substances' | 'targets' | 'names' | 'nameTargets' | 'keys' | 'keyTargets' | 'ambiguous'
>

/** Where a file and the embedded lexicon, or two products, say different things. The embedded lexicon is kept. */
export const Conflict = z.strictObject({
  name: z.string(),
  why: z.enum(['other-substance', 'ambiguous-name', 'other-code', 'two-meanings']),
  /** What the file says. */
  file: z.string(),
  /** What is kept. */
  kept: z.string(),
})
export type Conflict = z.infer<typeof Conflict>

export interface Merged {
  addition: LexiconAddition
  conflicts: Conflict[]
  skipped: Skipped[]
  /** Names added, names the lexicon had already with the same substances, substances it did not have. */
  counts: { names: number; known: number; substances: number }
}
