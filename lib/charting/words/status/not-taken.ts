import type { ByLanguage } from '../by-language'

/** It was cancelled or refused before anything was given. */
export const NEVER_BEGUN: ByLanguage = {
  en: ['before (?:the )?first (?:dose|infusion|injection)', 'never (?:taken|started)'],
  fr: ['avant (?:la )?premiere (?:dose|prise|injection|perfusion)', 'jamais (?:prise?|debutee?|commencee?)'],
  nl: ['voor (?:de )?eerste (?:dosis|gift|toediening|injectie|inname)', 'nooit (?:ingenomen|gestart)'],
  de: [],
}

/** Nobody took it: refused, never begun, never handed over. */
export const NOT_TAKEN: ByLanguage = {
  en: [
    ...NEVER_BEGUN.en,
    'not (?:given|administered|dispensed|collected|picked up)',
    'not[- ]taken',
    'not (?:currently )?(?:taking|using)(?! (?:\\w+ )?any ?(?:more|longer))',
    'refused',
    '(?:patient|she|he) declined',
    'declined by',
  ],
  fr: [
    ...NEVER_BEGUN.fr,
    'refus (?:du|de la|de|par (?:le|la)) (?:patiente?|[a-z]{5,})',
    'patiente? refuse',
    'non (?:delivree?s?|retiree?s?)',
    'non (?:administree?s?|realisee?s?|effectuee?s?)',
    'non prise?',
    'ne prend pas',
    'refusee?s?',
  ],
  nl: [
    ...NEVER_BEGUN.nl,
    'niet (?:afgeleverd|afgehaald|opgehaald)',
    'niet (?:toegediend|gegeven)',
    'niet gebruikt',
    'niet ingenomen',
    'geweigerd',
    'weigert',
    '(?:neemt|gebruikt) (?:\\w+ )?niet(?! (?:\\w+ )?meer)',
  ],
  de: ['abgelehnt', 'nicht eingenommen'],
}

/** The same, said by words that mean it in a badge alone. */
export const NOT_TAKEN_BADGE: ByLanguage = {
  en: ['declined', 'not[- ]done'],
  fr: ["n'a pas pris", 'non[- ]pris'],
  nl: ['(?<!nog )niet (?:genomen|gestart)', 'nooit genomen'],
  de: ['nicht genommen'],
}
