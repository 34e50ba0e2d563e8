import type { Lang } from '../../lib/model/text'

const LANGS = ['en', 'fr', 'nl'] as const satisfies readonly Lang[]

/** The languages a case is tried in: its turn of one in the tests, each of them in `npm run soak -- languages`. */
export const languagesOf = (nth: number): readonly Lang[] =>
  process.env.EVERY_LANGUAGE === undefined ? LANGS.slice(nth % LANGS.length, (nth % LANGS.length) + 1) : LANGS
