import { quotesIn } from './quotes-in'
import type { Smeller } from './smell'

/** A "verbatim" quote in a language the document is not written in was translated by somebody. */
export const quoteLanguage: Smeller = ({ pack }) => {
  const languages = new Map(pack.sources.map(({ id, languages }) => [id, languages]))
  return quotesIn(pack).flatMap(({ path, quote }) =>
    languages.get(quote.source)?.includes(quote.lang) === false
      ? [
          {
            smell: 'quote-language',
            level: 'error' as const,
            where: path,
            message: `"${quote.source}" is not written in ${quote.lang}`,
          },
        ]
      : [],
  )
}
