import type { FoldedLine, Word } from './fold'
import { CHANGES_NAME, HARMLESS_PARTS, LIVE_WORDS, MAKES_ANOTHER, PLAIN_WORDS, SALT_WORDS } from './line-words'
import type { LexiconIndex } from './load-index'
import type { NameMatch } from './match-names'
import { isFormWord } from './parse-form'

const isLetters = (word: string): boolean => word.charCodeAt(0) >= 97

const isKnownPart = (word: string): boolean =>
  HARMLESS_PARTS.has(word) || SALT_WORDS.has(word) || PLAIN_WORDS.has(word) || isFormWord(word)

const isGlued = (gap: string): boolean => gap === '-' || gap === '‑'

interface Neighbour {
  word: Word
  /** What is written between it and the name. */
  gap: string
}

/** "1 co Medrol", "½ co": a count of tablets, no "co-". */
const countsTablets = (written: string, { text, at }: Word, gap: string): boolean =>
  text === 'co' && gap === ' ' && /[\d½¼¾]\s?$/.test(written.slice(0, at))

const doubtBefore = (written: string, { word, gap }: Neighbour): string | undefined => {
  const { text } = word
  if (!isLetters(text) || countsTablets(written, word, gap)) return undefined
  if (CHANGES_NAME.has(text) && (isGlued(gap) || gap === ' '))
    return `"${text}" before the name may make it another drug`
  return isGlued(gap) && !isKnownPart(text) ? `"${text}-" is not known as part of the name` : undefined
}

const doubtAfter = ({ word: { text }, gap }: Neighbour): string | undefined => {
  if (MAKES_ANOTHER.has(text) && (isGlued(gap) || gap === ' '))
    return `"${text}" after the name may make it another drug`
  if (isGlued(gap) && isLetters(text) && text.length > 1 && !isKnownPart(text))
    return `"-${text}" is not known as part of the name`
  return undefined
}

/** "alfa-2a", "beta 1b": the digit and letter that part one protein from the next. */
const SUBTYPE = /^[ -]\d[abc](?![a-z])/i
/** "Ketanest S", "Zyrtec D": a letter that parts one product of a family from the next. "Medrol A" is the same drug. */
const FAMILY_LETTER = /^ [CDFHS](?=$|[\s,])/
/** "HUMEX Allergie", "FENISTIL Hydrocort": a brand that became a family is told apart by a word with a capital. */
const FAMILY_WORD = /^ (?=[A-ZÀ-Ý])/
const SHORTEST_FAMILY_WORD = 5

const doubtByKind = (
  written: string,
  line: FoldedLine,
  match: NameMatch,
  after: Neighbour | undefined,
  index: LexiconIndex,
): string | undefined => {
  const target = index.targets[match.target ?? -1]
  const last = line.words[match.to - 1]
  if (target === undefined || last === undefined) return undefined
  const rest = written.slice(last.until, last.until + 40)
  if (target.k !== 'brand' && SUBTYPE.test(rest)) return 'the subtype after the name may make it another drug'
  if (target.k === 'brand' && FAMILY_LETTER.test(rest)) return 'the letter after the brand may make it another product'
  if (target.k === 'brand' && after !== undefined && FAMILY_WORD.test(rest)) {
    const { text } = after.word
    if (isLetters(text) && text.length >= SHORTEST_FAMILY_WORD && !isKnownPart(text))
      return `"${text}" after the brand may make it another product`
  }
  if (target.k === 'brand') return undefined
  const facts = target.s.map((place) => index.substances[place]?.facts)
  const biological = facts.some((one) => one?.vaccine != null || one?.tags?.includes('immunoglobulin') === true)
  if (!biological) return undefined
  const words = line.words.slice(match.to, match.to + 4).map(({ text }) => text)
  if (words[0] === 'anti' || words[0] === 'de' || words[0] === 'du')
    return 'what it is directed against may make it another product'
  const live = words.some((word) => LIVE_WORDS.has(word)) && facts.every((one) => one?.vaccine !== 'live')
  return live ? 'the line says live; the name alone is that of a vaccine that is not' : undefined
}

/** Why a name may be part of another product's, so that it is offered and not accepted; undefined when nothing speaks for it. */
export function doubtOf(
  written: string,
  line: FoldedLine,
  match: NameMatch,
  taken: readonly boolean[],
  index: LexiconIndex,
): string | undefined {
  const first = line.words[match.from]
  const last = line.words[match.to - 1]
  const left = taken[match.from - 1] === true ? undefined : line.words[match.from - 1]
  const right = taken[match.to] === true ? undefined : line.words[match.to]
  if (first === undefined || last === undefined) return undefined
  const before = left && { word: left, gap: written.slice(left.until, first.at) }
  const after = right && { word: right, gap: written.slice(last.until, right.at) }
  const second = line.words[match.from + 1]
  if (
    second !== undefined &&
    match.to > match.from + 1 &&
    countsTablets(written, first, written.slice(first.until, second.at))
  )
    return '"co" may count tablets or be part of the name'
  return (
    (before && doubtBefore(written, before)) ??
    (after && doubtAfter(after)) ??
    doubtByKind(written, line, match, after, index)
  )
}
