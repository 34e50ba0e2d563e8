import type { ByLanguage } from '../by-language'

/** Stopped for a while. */
export const ON_HOLD: ByLanguage = {
  en: [
    'on[- ]hold',
    'withheld',
    'held(?= (?:by|for|pre|since|until|due|pending|because))',
    'paused',
    'temporarily (?:stopped|held|withheld|discontinued)',
    'suspended',
  ],
  fr: [
    'mise? en pause',
    'en pause',
    'suspendue? temporairement',
    'temporairement (?:arretee?|suspendue?)',
    'suspendue?',
  ],
  nl: [
    'tijdelijk (?:gestopt|gestaakt|stopgezet|onderbroken)',
    'opgeschort',
    'gepauzeerd',
    'pauze(?= (?:sinds|vanaf|tot)\\b)',
    'onderbroken(?! en gestopt)',
  ],
  de: ['vorubergehend (?:abgesetzt|pausiert)'],
}

/** The same, said by words that mean it in a badge alone. */
export const ON_HOLD_BADGE: ByLanguage = {
  en: ['held', '(?<=^)hold', 'pause'],
  fr: ['en attente de reprise'],
  nl: ['pauze'],
  de: ['pausiert', 'ausgesetzt'],
}
