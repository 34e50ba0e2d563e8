import type { ByLanguage } from '../by-language'

/** It was stopped. */
export const STOPPED: ByLanguage = {
  en: [
    'stopp?ed',
    "d/c'd",
    'discontinued',
    'ceased',
    'withdrawn',
    'no longer taking',
    'not (?:taking|using) (?:\\w+ )?any ?(?:more|longer)',
    'not in use',
  ],
  fr: ['arretee?', 'stoppee?', 'interrompue?', 'ne prend plus'],
  nl: [
    'gestopt',
    'stopgezet',
    'gestaakt',
    '(?:neemt|gebruikt) (?:\\w+ )?niet (?:\\w+ )?meer',
    'niet (?:meer )?in gebruik',
    'niet meer gebruikt',
    'niet meer(?=\\s*(?:$|[(;,.]))',
  ],
  de: ['abgesetzt'],
}

/** The same, said by words that mean it in a badge alone. */
export const STOPPED_BADGE: ByLanguage = {
  en: [
    'no longer (?:taken|active|used)',
    'discontinu',
    'cancel+ed',
    'terminated',
    'revoked',
    'aborted',
    "d/c'?d?",
    "dc'?d",
    'stop',
  ],
  fr: ['definitivement (?:suspendue?|arretee?)', '^definitif$', 'arret definitif', 'annulee?', 'arret'],
  nl: ['geannuleerd', '^definitief$', 'definitief gestopt', 'onderbroken en gestopt'],
  de: ['gestoppt', 'abgebrochen'],
}

/** Nouns that stand for a stop where a line, a part of it or a bracket begins, and not behind "sans", "zonder", "without", nor as the last step of a plan ("dan stop"). */
const NOT_WITHOUT = '(?<!\\b(?:non|sans|zonder|without|geen|no)[\\s-])'
const NOT_LAST_STEP = '(?<!\\b(?:dan|daarna|nadien|then|puis|ensuite|dann|et|en|and)\\s)'
export const STOP_NOUN = `${NOT_WITHOUT}(?:^|[-(;,|.]\\s*|\\s)${NOT_WITHOUT}${NOT_LAST_STEP}(?:stop|arret)\\s*(?::|d[eu]\\b|d'|le\\b|on\\b|op\\b|\\d|pour\\b|suite\\b|wegens\\b|due\\b|for\\b|-|$)`
