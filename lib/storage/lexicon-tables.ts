import type { LexiconAddition } from '../lexicon/import/imported-list'
import type { ImportedProduct, Shortage, SourceKind } from '../lexicon/import/imported-product'
import type { HalfLifeReview } from '../lexicon/local/half-life-review'
import type { LocalSynonym } from '../lexicon/local/local-synonym'

/** One import: being read, or the one in use for its source. */
export interface ImportRow {
  importId: string
  source: SourceKind
  label: string
  fileDay: string | null
  importedOn: string
  state: 'staging' | 'installed'
  products: number
}

/** A piece of an import as it came; the same piece sent twice is one. */
export interface ChunkRow {
  importId: string
  seq: number
  products: ImportedProduct[]
  shortages: Shortage[]
}

/** What the installed lists add to the embedded lexicon of this very stamp; made again when the lexicon is another. */
export interface AdditionRow {
  id: 'addition'
  stamp: string
  addition: LexiconAddition
}

/** ANSM's availability list, one edition at a time. */
export interface ShortageRow {
  id: 'ansm'
  label: string
  importedOn: string
  entries: Shortage[]
}

export interface SynonymRow extends LocalSynonym {
  folded: string
}

export interface LexiconRows {
  imports: ImportRow
  importChunks: ChunkRow
  additions: AdditionRow
  shortages: ShortageRow
  halfLifeReviews: HalfLifeReview
  synonyms: SynonymRow
}

/** Dexie's notation: the primary key first, then what is looked up by. */
export const LEXICON_STORES: Record<keyof LexiconRows, string> = {
  imports: 'importId, source, state',
  importChunks: '[importId+seq], importId',
  additions: 'id',
  shortages: 'id',
  halfLifeReviews: 'key',
  synonyms: 'folded',
}
