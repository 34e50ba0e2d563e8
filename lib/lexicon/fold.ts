/** One word of a line: letters or digits, never both, so that "methotrexate10mg" and "beta-1a" split as one would read them. */
export interface Word {
  /** Folded: lower case, no accents, Greek letters spelt out. */
  text: string
  /** Place in the folded text. */
  start: number
  end: number
  /** Place in the line as written. */
  at: number
  until: number
}

/** A line as its words, and the words joined by single spaces: any run of words is a slice of `text`. */
export interface FoldedLine {
  text: string
  words: Word[]
}

const SPELT: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  µ: 'u',
  μ: 'u',
}

/** Marks that stand inside a word without parting it: combining accents, soft hyphens, zero-width characters. */
const isInvisible = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) || code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0xfeff

const foldedOf = (code: number): string => {
  const lower = String.fromCharCode(code).toLowerCase()
  const spelt = SPELT[lower]
  if (spelt !== undefined) return spelt
  // ª, º, ®, ™ and fractions are not letters of a name, though compatibility folding would make them so.
  if (code === 0xaa || code === 0xba || code === 0x2122 || (code >= 0xbc && code <= 0xbe)) return ''
  return lower.normalize('NFKD').replace(/[^a-z0-9]/g, '')
}

const TABLE: readonly string[] = Array.from({ length: 0x250 }, (_, code) => foldedOf(code))

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Folds a line: case, accents and punctuation go; words keep their place in the line as written. */
export function foldLine(line: string): FoldedLine {
  const words: Word[] = []
  let length = 0
  let word = ''
  let digits = false
  let at = 0
  let until = 0
  const close = (): void => {
    if (word === '') return
    const start = length === 0 ? 0 : length + 1
    length = start + word.length
    words.push({ text: word, start, end: length, at, until })
    word = ''
  }
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    const folded = code < 0x250 ? (TABLE[code] ?? '') : isInvisible(code) ? '' : foldedOf(code)
    if (folded === '') {
      if (!isInvisible(code)) close()
      continue
    }
    const digit = isDigit(folded.charCodeAt(0))
    if (word !== '' && digit !== digits) close()
    if (word === '') at = i
    digits = digit
    word += folded
    until = i + 1
  }
  close()
  // Joined at once: a text grown piece by piece is slow to take slices of.
  return { text: words.map(({ text }) => text).join(' '), words }
}

/** The folded form of a name: "Solu-Médrol®" → "solu medrol". */
export const fold = (name: string): string => foldLine(name).text
