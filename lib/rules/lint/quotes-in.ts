import type { Quote } from '../../model/text'

/** A quote of a pack with the way to it. */
export interface PlacedQuote {
  path: string
  quote: Quote
}

const isQuote = (value: object): value is Quote =>
  'source' in value && 'section' in value && 'lang' in value && 'text' in value

/** Every quote inside a pack or a part of it, with its path. */
export const quotesIn = (value: unknown, path = ''): PlacedQuote[] => {
  if (typeof value !== 'object' || value === null) return []
  if (isQuote(value)) return [{ path, quote: value }]
  return Array.isArray(value)
    ? value.flatMap((child, i) => quotesIn(child, `${path}[${i}]`))
    : Object.entries(value).flatMap(([key, child]) => quotesIn(child, path === '' ? key : `${path}.${key}`))
}
