import type { Lang, Quote } from '../lib/model/text'

/** The source in the reader's language where it says it in that language, else in all it has. */
export const SourceWords = ({ quotes, lang }: { quotes: readonly Quote[]; lang: Lang }) => {
  const own = quotes.filter((quote) => quote.lang === lang)
  return (
    <>
      {(own.length > 0 ? own : quotes).map((quote) => (
        <blockquote key={quote.text} lang={quote.lang}>
          {quote.text}
        </blockquote>
      ))}
    </>
  )
}
