import type { ByLanguage } from '../by-language'

/** Nobody took it: refused, never begun, never handed over. */
export const NOT_TAKEN: ByLanguage = {
  en: [
    'not (?:given|administered|dispensed|collected|picked up)',
    'not[- ]taken',
    'not (?:currently )?(?:taking|using)(?! (?:\\w+ )?any ?(?:more|longer))',
    'never (?:taken|started)',
    'before (?:the )?first (?:dose|infusion|injection)',
    'refused',
    '(?:patient|she|he) declined',
    'declined by',
  ],
  fr: [
    'refus (?:du|de la|de|par (?:le|la)) (?:patiente?|[a-z]{5,})',
    'patiente? refuse',
    'non (?:delivree?s?|retiree?s?)',
    'non (?:administree?s?|realisee?s?|effectuee?s?)',
    'non prise?',
    'jamais prise?',
    'ne prend pas',
    'refusee?s?',
    'avant (?:la )?premiere (?:dose|prise|injection|perfusion)',
  ],
  nl: [
    'niet (?:afgeleverd|afgehaald|opgehaald)',
    'niet (?:toegediend|gegeven)',
    'niet gebruikt',
    'niet ingenomen',
    'nooit (?:ingenomen|gestart)',
    'geweigerd',
    'voor (?:de )?eerste (?:dosis|gift|toediening|injectie|inname)',
    'weigert',
    '(?:neemt|gebruikt) (?:\\w+ )?niet(?! (?:\\w+ )?meer)',
  ],
  de: ['abgelehnt', 'nicht eingenommen'],
}

/** The same, said by words that mean it in a badge alone. */
export const NOT_TAKEN_BADGE: ByLanguage = {
  en: ['declined', 'not[- ]done'],
  fr: ["n'a pas pris", 'jamais (?:debutee?|commencee?)', 'non[- ]pris'],
  nl: ['(?<!nog )niet (?:genomen|gestart)', 'nooit genomen'],
  de: ['nicht genommen'],
}
