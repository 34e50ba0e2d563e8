import type { ByLanguage } from '../by-language'

/** It goes on. */
export const ACTIVE: ByLanguage = {
  en: [
    'ongoing',
    'currently taking',
    'current',
    'still (?:taking|on (?:it|this))',
    'continu(?:es?|ing)',
    'long[- ]term',
    'life-?long',
    'until further notice',
    'indefinitely',
  ],
  fr: [
    '(?:toujours )?en cours',
    'toujours prise?',
    'poursui(?:te|vie?s?|t)',
    'a vie',
    'au long cours',
    "jusqu'a nouvel ordre",
    'actuellement',
  ],
  nl: [
    'lopend',
    'loopt(?! (?:af|tot)\\b)',
    '(?:wordt )?(?:voortgezet|verdergezet)',
    'continueren',
    'levenslang',
    'tot nader order',
    'nog steeds',
  ],
  de: ['laufend', 'wird fortgesetzt', 'lebenslang', 'bis auf weiteres', 'dauermedikation'],
}

/** The same, said by words that mean it in a badge alone. */
export const ACTIVE_BADGE: ByLanguage = {
  en: ['active', 'currently', 'taking', 'continued', 'in use', 'renewed', 'administering', 'in[- ]progress'],
  fr: ['actifs?', 'poursuivie?'],
  nl: ['actie(?:f|ve)', 'in gebruik', 'actuele?', 'actueel', 'lopende', 'doorlopend'],
  de: ['aktiv'],
}

/** Before a word that goes on: "not continued", "jusqu'à", "if". */
export const NOT_GOING_ON = '(?<!\\b(?:not|non|niet|pas|nicht|if|si|als|until|till)\\s)'
