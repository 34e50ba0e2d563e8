import type { FoldedLine } from './fold'
import {
  DENIES_ALONE,
  HOMEOPATHY_WORDS,
  NEGATES_NO_DRUG,
  NEGATION_ENDS,
  NEGATIONS,
  PLACEBO_WORDS,
  STUDY_WORDS,
} from './line-words'
import { findPhrases } from './phrase-table'

/** What the words around a drug's name say of the whole line. */
export interface LineContext {
  study: boolean
  placebo: boolean
  homeopathy: boolean
  /** The words each negation reaches, [from, to). */
  denied: readonly (readonly [from: number, to: number])[]
  /** The line denies by itself, naming nothing ("néant", "none known"). */
  deniesAlone: boolean
}

/** Centesimal, decimal and Korsakov dilutions as boxes write them: "9 CH", "15CH", "4DH", "200 K". */
const DILUTION = /(?:^|[^\w])(?:\d{1,4}\s?(?:CH|DH|XMK|MK|LMK|CK)|(?:CH|DH)\d{1,3})(?![\w])/i
/** Dilutions that mean other things elsewhere; they count beside a homeopathic word only. */
const WEAK_DILUTION = /(?:^|[^\w])(?:[DCX]\d{1,4}|\d{1,4}\s?[CXKD])(?![\w])/

const REACH = 4

const denials = (written: string, line: FoldedLine, taken: readonly boolean[]): (readonly [number, number])[] =>
  findPhrases(NEGATIONS, line, taken).map(({ to }) => {
    let end = to
    if (NEGATES_NO_DRUG.has(line.words[to]?.text ?? '')) return [to, to] as const
    while (end < line.words.length && end - to < REACH) {
      const word = line.words[end]
      const before = line.words[end - 1]
      if (word === undefined || NEGATION_ENDS.has(word.text)) break
      if (before !== undefined && /[,;:.()|\n]/.test(written.slice(before.until, word.at))) break
      end++
    }
    return [to, end] as const
  })

/** Reads study, placebo, homeopathy and negation from a line; `taken` marks the words that named drugs. */
export function contextOf(written: string, line: FoldedLine, taken: readonly boolean[]): LineContext {
  const { words } = line
  const homeopathic = words.some(({ text }, i) => taken[i] !== true && HOMEOPATHY_WORDS.has(text))
  const denied = denials(written, line, taken)
  return {
    study: findPhrases(STUDY_WORDS, line, taken).length > 0,
    placebo: words.some(({ text }) => PLACEBO_WORDS.has(text)),
    homeopathy: DILUTION.test(written) || (homeopathic && (WEAK_DILUTION.test(written) || !taken.includes(true))),
    denied,
    deniesAlone: words.length > 0 && DENIES_ALONE.has(words[0]?.text ?? '') && denied[0]?.[0] !== undefined,
  }
}
