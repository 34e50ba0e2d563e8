import { remembering } from './memo'

const PLAIN: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2192': '>',
  '\u0153': 'o',
  '\u0152': 'o',
  '\u00df': 's',
  '\u00b5': 'u',
  '\u03bc': 'u',
}

/**
 * The same text without case, accents and typographic quotes or dashes, one character for one: a match found in it
 * stands at the same place in the text as written.
 */
export const fold = (text: string): string => (PRINTABLE_ASCII.test(text) ? text.toLowerCase() : foldEach(text))

const PRINTABLE_ASCII = /^[ -~]*$/

const foldEach = (text: string): string =>
  text
    .replace(/[^ -~]/g, (ch) => PLAIN[ch] ?? (/\s/.test(ch) ? ' ' : (ch.normalize('NFD')[0] ?? ch)))
    .replace(/[A-Z]|[^ -~]/g, (ch) => (ch.toLowerCase().length === 1 ? ch.toLowerCase() : ch))

/** Words only: what headings, labels and status words are compared on. */
export const foldWords: (text: string) => string = remembering((text) => fold(text).replace(/\s+/g, ' ').trim())
