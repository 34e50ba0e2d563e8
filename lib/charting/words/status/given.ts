import { anyOf, type ByLanguage } from '../by-language'

/** One dose was given. */
const WORDS: ByLanguage = {
  en: ['administered', 'given'],
  fr: ['administree?s?', 'injectee?s?', 'perfusee?s?', 'recus?', 'faite?'],
  nl: ['toegediend', 'gegeven'],
  de: ['verabreicht'],
}

/** "Toegediend", "given 1 Oct 2026": neither "not given" nor "to be given" nor "last given". */
export const GIVEN = new RegExp(
  `(?<!\\b(?:not|non|pas|niet|nicht|to be|te worden|a|last|derniere?|laatst|laatste|jamais|never|nooit|si|if|als|jusqu'a|until|tot)\\s)\\b${anyOf(WORDS)}\\b(?! (?:by mouth|every|chaque|elke|per|\\d+ ?x))`,
)
