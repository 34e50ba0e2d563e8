import { fold } from '../fold'
import { HARMLESS_PARTS, PLAIN_WORDS, SALT_WORDS } from '../line-words'
import { isFormWord } from '../parse-form'

const UNIT =
  '(?:mg|g|kg|µg|μg|mcg|ug|ng|ml|l|microg\\w*|millig\\w*|grammes?|nanog\\w*|pour cent|%|ui|u\\.i\\.|iu|ie|i\\.e\\.|u|m\\.?u\\.?i\\.?|unit\\w*|millions?|meq|mmol\\w*|mbq|gbq|kbq|mci|ch|dh|ppm|vol|ch|ml|doses?|mikrog\\w*|eenheden)'
/** From the strength on, a box says how much and in what form. */
const STRENGTH = new RegExp(`\\s\\d[\\d\\s.,]*\\s*${UNIT}(?![\\p{L}])`, 'iu')

/** "1,1 à 70 × 1 000 000 cellules", "2-10 x 1 000 000": an amount, whatever its unit. */
const AMOUNT = /\s\d[\d.,]*\s*(?:à|x|×|-|\/)\s*\d/iu
/** The form, on boxes that put no comma before it. */
const FORM =
  /(?:\s|\.\s?)(?:poudre|solution|suspension|comprim|gélule|capsule|dispersion|émulsion|filmomh|tabl\.|caps\.|inj\.|Vaccin\b)/u
const MOST_WORDS = 8

/** Words that make no name alone, whatever they stand beside. */
const isPlain = (word: string): boolean =>
  word.charCodeAt(0) < 97 ||
  word.length < 2 ||
  PLAIN_WORDS.has(word) ||
  HARMLESS_PARTS.has(word) ||
  SALT_WORDS.has(word) ||
  isFormWord(word)

const cut = (written: string): string => {
  const whole = written.replace(/[®™]/g, '').replace(/\s+/g, ' ').trim()
  const strength = STRENGTH.exec(whole)?.index ?? whole.length
  const comma = /,\s/.exec(whole)?.index ?? whole.length
  const amount = AMOUNT.exec(whole)?.index ?? whole.length
  const form = FORM.exec(whole)?.index ?? whole.length
  return whole.slice(0, Math.min(strength, comma, amount, form)).replace(/\s*[([][^()[\]]*[)\]]?\s*$/, '')
}

/**
 * What a product is called, without strength, form and pack: "FLIXABI 100 mg, poudre pour…" → "FLIXABI". Undefined when nothing is left
 * that could be anybody's name ("Eau pour préparations injectables").
 */
export function boxName(written: string): string | undefined {
  const name = cut(written)
    .replace(/[\s,;:/+-]+$/, '')
    .replace(/\s+(?:L\.?P\.?|LP)$/i, '')
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== '')
  if (!words.some((word) => !isPlain(word))) return undefined
  return words.length <= MOST_WORDS ? name : firstWordOf(words.join(' '))
}

/** The first word of a name of several, when it alone could name a product ("DOLIPRANE ENFANTS" → "doliprane"). */
export function firstWordOf(folded: string): string | undefined {
  const [first = '', ...rest] = folded.split(' ')
  return rest.length > 0 && first.length >= 5 && !isPlain(first) ? first : undefined
}

/** Whether what follows a known name only says who makes it or how strong it is. */
export const isMakersMark = (words: readonly string[]): boolean =>
  words.every((word) => word.charCodeAt(0) < 97 || HARMLESS_PARTS.has(word))
