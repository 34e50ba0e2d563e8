import { type HalfLifeReview, reviewableHalfLives } from '../../lib/lexicon/local/half-life-review'
import { refusalOf } from '../../lib/lexicon/local/local-synonym'
import type { LEXICON_MESSAGES } from '../../lib/platform/lexicon-messages'
import type { Reply } from '../../lib/platform/messages'
import type { Handlers } from '../../lib/platform/router'
import { deleteReview, listReviews, saveReview } from '../../lib/storage/half-life-reviews'
import { addChunk, beginImport, cancelImport, finishImport, removeImport } from '../../lib/storage/imports'
import { listImports, listShortages } from '../../lib/storage/installed-lexicon'
import { deleteSynonym, listSynonyms, saveSynonym } from '../../lib/storage/synonyms'
import { embedded, forgetLexicon, lexicon } from './lexicon'

/** The index is made anew when what it is made of has changed. */
const changing = async <T>(work: Promise<Reply<T>>): Promise<Reply<T>> => {
  const reply = await work
  if (reply.ok) forgetLexicon()
  return reply
}

const byKey = (reviews: readonly HalfLifeReview[]): Map<string, HalfLifeReview> =>
  new Map(reviews.map((review) => [review.key, review]))

/** What the options page may ask: imports, signed half-lives, local synonyms. */
export const lexiconHandlers: Pick<Handlers, keyof typeof LEXICON_MESSAGES> = {
  'import-begin': { from: 'page', handle: (row) => beginImport(row) },
  'import-chunk': { from: 'page', handle: (chunk) => addChunk(chunk) },
  'import-finish': {
    from: 'page',
    handle: async ({ importId }) => {
      // What is loaded is out of date in a moment, and merging needs the room.
      forgetLexicon()
      return changing(finishImport(importId, await embedded()))
    },
  },
  'import-cancel': { from: 'page', handle: ({ importId }) => cancelImport(importId) },
  'list-imports': {
    from: 'page',
    handle: async () => {
      const read = await listImports()
      if (!read.ok) return read
      const { lists, shortages } = read.value
      const ansm =
        shortages === null
          ? []
          : [
              {
                source: 'ansm' as const,
                label: shortages.label,
                fileDay: null,
                importedOn: shortages.importedOn,
                count: shortages.count,
              },
            ]
      return {
        ok: true,
        value: [
          ...lists.map(({ source, label, fileDay, importedOn, products }) => ({
            source,
            label,
            fileDay,
            importedOn,
            count: products,
          })),
          ...ansm,
        ],
      }
    },
  },
  'remove-import': { from: 'page', handle: ({ source }) => changing(removeImport(source)) },
  'list-shortages': { from: 'panel-or-page', handle: () => listShortages() },
  'list-half-lives': {
    from: 'page',
    handle: async () => {
      const reviews = await listReviews()
      if (!reviews.ok) return reviews
      return { ok: true, value: reviewableHalfLives((await embedded()).index, byKey(reviews.value)) }
    },
  },
  'save-review': { from: 'page', handle: ({ review }) => changing(saveReview(review)) },
  'delete-review': { from: 'page', handle: ({ key }) => changing(deleteReview(key)) },
  'list-synonyms': { from: 'page', handle: () => listSynonyms() },
  'save-synonym': {
    from: 'panel-or-page',
    handle: async ({ synonym }) => {
      const refused = refusalOf(synonym, (await lexicon()).index)
      if (refused !== undefined)
        return { ok: true, value: { refused: { why: refused.why, means: 'means' in refused ? refused.means : [] } } }
      const saved = await changing(saveSynonym(synonym))
      return saved.ok ? { ok: true, value: {} } : saved
    },
  },
  'delete-synonym': { from: 'page', handle: ({ name }) => changing(deleteSynonym(name)) },
}
