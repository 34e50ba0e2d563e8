import type { CompiledLexicon } from '../../lib/lexicon/compiled'
import { joinLexicons } from '../../lib/lexicon/import/join-lexicons'
import { type LexiconIndex, loadIndex } from '../../lib/lexicon/load-index'
import { type HalfLifeReview, withReviews } from '../../lib/lexicon/local/half-life-review'
import { withSynonyms } from '../../lib/lexicon/local/local-synonym'
import { resolveLines } from '../../lib/lexicon/resolve-lines'
import type { ResolutionBatch } from '../../lib/model/resolution'
import { ownUrl } from '../../lib/platform/own-url'
import { listReviews } from '../../lib/storage/half-life-reviews'
import type { Embedded } from '../../lib/storage/imports'
import { installedAddition } from '../../lib/storage/installed-lexicon'
import { listSynonyms } from '../../lib/storage/synonyms'

/** Everything lines are resolved with: the embedded lexicon, installed lists, the site's own names and signed figures. */
export interface Lexicon {
  index: LexiconIndex
  reviews: ReadonlyMap<string, HalfLifeReview>
}

let loaded: Promise<Lexicon> | undefined

/** The lexicon, loaded once a worker's life, when first needed; tried again after a failure and after a change. */
export const lexicon = (): Promise<Lexicon> => {
  loaded ??= load()
  const current = loaded
  current.catch(() => {
    if (loaded === current) loaded = undefined
  })
  return current
}

/** What each line names, with the facts of the substances in them as signed at this site. */
export const resolve = async (lines: readonly string[]): Promise<ResolutionBatch> => {
  const { index, reviews } = await lexicon()
  const { resolutions, substances } = resolveLines(lines, index)
  const signed = Object.entries(substances).map(([name, facts]) => [name, withReviews(facts, reviews)])
  return { resolutions, substances: Object.fromEntries(signed) as typeof substances }
}

/** Forgets what is loaded: a list, a name or a figure has changed. */
export const forgetLexicon = (): void => {
  loaded = undefined
}

/** The embedded lexicon alone, with the stamp of its bytes: what imports are compared with. */
export const embedded = async (): Promise<Embedded> => {
  const bytes = await fetchLexicon()
  return { index: loadIndex(parse(bytes)), stamp: await stampOf(bytes) }
}

const fetchLexicon = async (): Promise<ArrayBuffer> => (await fetch(ownUrl('generated/lexicon.json'))).arrayBuffer()

const parse = (bytes: ArrayBuffer): CompiledLexicon => JSON.parse(new TextDecoder().decode(bytes)) as CompiledLexicon

const stampOf = async (bytes: ArrayBuffer): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

const load = async (): Promise<Lexicon> => {
  const [bytes, synonyms, reviews] = await Promise.all([fetchLexicon(), listSynonyms(), listReviews()])
  const json = parse(bytes)
  // A database that does not open must not take the embedded lexicon away: what is missing then stays unrecognised, and is asked.
  const addition = await installedAddition(
    () => stampOf(bytes),
    () => loadIndex(json),
  ).catch(() => null)
  const index = loadIndex(addition === null ? json : joinLexicons(json, addition))
  return {
    index: withSynonyms(index, synonyms.ok ? synonyms.value : []),
    reviews: new Map((reviews.ok ? reviews.value : []).map((review) => [review.key, review])),
  }
}
