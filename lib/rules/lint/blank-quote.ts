import { quotesIn } from './quotes-in'
import type { Smeller } from './smell'

/** A quote without words, or without the section it stands in, proves nothing: nobody can find it again. */
export const blankQuote: Smeller = ({ pack }) =>
  quotesIn(pack).flatMap(({ path, quote }) => {
    const lacks = !/\p{L}|\d/u.test(quote.text) ? 'words' : quote.section.trim() === '' ? 'a section' : null
    const message = `a quote without ${lacks}`
    return lacks === null ? [] : [{ smell: 'blank-quote', level: 'error' as const, where: path, message }]
  })
