import type { Patient } from '../model/chart'
import { foldWords } from './fold'

const FEMALE =
  /^(?:f|v|female|woman|femme|feminin|vrouw(?:elijk)?|weiblich|w|girl|fille|fillette|meisje|mevrouw|mme|\u2640)$/
const MALE = /^(?:m|h|male|man|homme|masculin|mannelijk|mannlich|boy|garcon|jongen|\u2642)$/

/** A word, letter or sign that stands for a sex, alone in its text. */
export const parseSex = (text: string): Patient['sex'] => {
  const word = foldWords(text)
    .replace(/[().,]/g, '')
    .trim()
  return FEMALE.test(word)
    ? 'female'
    : MALE.test(word)
      ? 'male'
      : /^(?:x|other|autre|andere?|indeterminate|divers)$/.test(word)
        ? 'other'
        : undefined
}

export const SEX_WORD =
  /\b(female|male|femme|homme|feminin|masculin|vrouw|man|weiblich|mannlich|girl|boy|fillette|garcon|meisje|jongen)\b|(?:\u2640|\u2642)/
export const SEX_LETTER = /(?:^|[\s,(|/·•–—-])([FMVH]|\u2640|\u2642)(?=$|[\s,)|·•–—]|\/)(?!\s*\.)/u

/** "(v)", "Hofman, M. v 01-09-1968": a small letter counts in brackets, or right before a date of birth. */
const SMALL_LETTER = /\(([fmvh])\)|\s([mvf])\s+\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/

/** "Mme", "Dhr.", "née le". "Né le" is printed for everybody here and there, and "M." is an initial outside French: neither counts alone. */
export const sexByTitle = (folded: string): Patient['sex'] => {
  if (/\bshe\/her\b|\((?:mme|mlle|mrs|ms|mevr?)\.?\)/.test(folded)) return 'female'
  if (/\bhe\/him\b|\((?:mr|dhr)\.?\)/.test(folded)) return 'male'
  if (/^\W*(?:mrs|ms|miss|mme|mlle|madame|mevr?\.?|mevrouw|frau)(?![a-z])|\bnee le \d/.test(folded)) return 'female'
  if (/^\W*(?:mr|monsieur|dhr|de heer|herr)(?![a-z])|^\W*m\. .*\bne(?:\(e\))? le \d/.test(folded)) return 'male'
  return undefined
}

/** The sex a banner's text tells by a word, a letter or a title; on a French page "M." before a name is monsieur. */
export const sexInText = (text: string, folded: string, lang: string): Patient['sex'] =>
  parseSex(SEX_WORD.exec(folded)?.[1] ?? SEX_LETTER.exec(text)?.[1] ?? '') ??
  sexByTitle(folded) ??
  (/^fr/i.test(lang) && /^\W*M\.\s+\p{Lu}/u.test(text) ? 'male' : undefined) ??
  parseSex(SMALL_LETTER.exec(text)?.slice(1).find(Boolean) ?? '')
