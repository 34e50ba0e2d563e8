import { z } from 'zod'
import { ImportSummary } from '../lexicon/import/import-summary'
import { ImportedProduct, Shortage, SourceKind } from '../lexicon/import/imported-product'
import { HalfLifeReview } from '../lexicon/local/half-life-review'
import { LocalSynonym } from '../lexicon/local/local-synonym'
import { IsoDay } from '../model/date'
import { HalfLife } from '../model/substance'

const Nothing = z.strictObject({})
const ImportId = z.uuid()

export const InstalledList = z.strictObject({
  source: z.enum([...SourceKind.options, 'ansm']),
  label: z.string(),
  fileDay: IsoDay.nullable(),
  importedOn: IsoDay,
  count: z.int(),
})
export type InstalledList = z.infer<typeof InstalledList>

export const HalfLifeRow = z.strictObject({
  key: z.string(),
  substance: z.string(),
  figure: HalfLife,
  review: HalfLifeReview.optional(),
})
export type HalfLifeRow = z.infer<typeof HalfLifeRow>

/** What the options page asks of the background about the lexicon; the panel may ask some of it too. */
export const LEXICON_MESSAGES = {
  /** An import is read in the page and sent in pieces; nothing of it counts before `import-finish`. */
  'import-begin': {
    request: z.strictObject({
      importId: ImportId,
      source: SourceKind,
      label: z.string(),
      fileDay: IsoDay.nullable(),
      importedOn: IsoDay,
    }),
    response: Nothing,
  },
  'import-chunk': {
    request: z.strictObject({
      importId: ImportId,
      seq: z.int().nonnegative(),
      products: z.array(ImportedProduct).max(5_000),
      shortages: z.array(Shortage).max(20_000),
    }),
    response: Nothing,
  },
  'import-finish': { request: z.strictObject({ importId: ImportId }), response: ImportSummary },
  'import-cancel': { request: z.strictObject({ importId: ImportId }), response: Nothing },
  'list-imports': { request: Nothing, response: z.array(InstalledList) },
  'remove-import': { request: z.strictObject({ source: InstalledList.shape.source }), response: Nothing },
  'list-shortages': { request: Nothing, response: z.array(Shortage) },
  'list-half-lives': { request: Nothing, response: z.array(HalfLifeRow) },
  'save-review': { request: z.strictObject({ review: HalfLifeReview }), response: Nothing },
  'delete-review': { request: z.strictObject({ key: z.string() }), response: Nothing },
  'list-synonyms': { request: Nothing, response: z.array(LocalSynonym) },
  'save-synonym': {
    request: z.strictObject({ synonym: LocalSynonym }),
    /** Absent when it was kept. */
    response: z.strictObject({
      refused: z
        .strictObject({ why: z.enum(['held', 'plain', 'unknown-substance']), means: z.array(z.string()) })
        .optional(),
    }),
  },
  'delete-synonym': { request: z.strictObject({ name: z.string() }), response: Nothing },
} as const
