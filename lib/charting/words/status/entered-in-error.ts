import type { ByLanguage } from '../by-language'

/** The entry itself is a mistake. */
export const ENTERED_IN_ERROR: ByLanguage = {
  en: [
    'entered[- ]in[- ]error',
    'duplicate entry',
    '(?:please )?disregard(?:ed)?(?=\\s*(?:$|[).;,\\]]))',
    'wrong patient',
  ],
  fr: [
    'saisie? par erreur',
    'erreur de saisie',
    'saisie? en double',
    'doublon de saisie',
    'mauvais patient',
    'erreur (?:de patient|d.identite|de dossier)',
  ],
  nl: [
    'foutie(?:f|ve) (?:ingevoerd|ingegeven|geregistreerd|registratie|invoer)',
    'per vergissing',
    'dubbel ingevoerde?',
    'dubbele (?:invoer|registratie)',
    'verkeerde patient',
  ],
  de: ['irrtumlich (?:erfasst|eingetragen)'],
}

/** The same, said by words that mean it in a badge alone. */
export const ENTERED_IN_ERROR_BADGE: ByLanguage = {
  en: ['in error', 'erroneous', 'nullified'],
  fr: ['par erreur'],
  nl: ['foute invoer', 'ingave ?fout'],
  de: ['irrtumlich', 'fehleingabe'],
}
