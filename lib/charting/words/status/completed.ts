import type { ByLanguage } from '../by-language'

/** It ran its length. */
export const COMPLETED: ByLanguage = {
  en: ['completed', '(?<!(?:until|till|when) (?:\\w+ )?)finished', 'course ended'],
  fr: ['terminee?', 'achevee?'],
  nl: ['voltooid', 'beeindigd', 'afgerond'],
  de: ['abgeschlossen'],
}

/** The same, or only that it is over, said by words that mean it in a badge alone. */
export const COMPLETED_BADGE: ByLanguage = {
  en: ['complete', 'finished', 'ended', 'past', 'expired', 'inactive', 'not active', 'historical'],
  fr: ['inactif', 'inactive?s', 'finie?', 'ancien(?:ne)?', 'expiree?', 'echue?', 'non acti(?:f|ve)'],
  nl: ['afgelopen', 'inactief', 'niet actief', 'vervallen', 'verlopen'],
  de: ['beendet', 'abgelaufen', 'inaktiv'],
}
