import type { ByLanguage } from '../by-language'

/** It is to begin later, or may. */
export const INTENDED: ByLanguage = {
  en: ['planned', 'to be started', 'to (?:start|commence)', 'not (?:yet )?started(?: yet)?', 'draft', 'from discharge'],
  fr: [
    '(?:debut )?prevue?',
    'planifiee?',
    'a debuter',
    'a demander',
    '(?:pas|non) encore (?:debutee?|commencee?|initiee?|demarree?)',
    'brouillon',
    'a partir de (?:la )?(?:fin du sejour|sortie)',
  ],
  nl: ['gepland', 'te starten', 'aan te vragen', 'nog niet (?:ge|op)?start\\w*', 'vanaf ontslag'],
  de: ['geplant'],
}

/** The same, said by words that mean it in a badge alone. */
export const INTENDED_BADGE: ByLanguage = {
  en: ['intended', 'proposed', 'pending', 'scheduled', 'requested', 'future', 'awaiting', 'unsigned'],
  fr: ['a commencer', 'en attente', 'a (?:discuter|envisager)', '^demandee?$'],
  nl: ['ontwerp', 'concept', 'nog niet gestart', 'in afwachting', 'aangevraagd', 'te (?:overwegen|bespreken)'],
  de: ['entwurf', 'vorgesehen', 'beantragt'],
}

/** "Arrêt prévu le …", "next infusion planned": what is planned there is no start of it. */
export const NOT_ANOTHER_PLAN =
  '(?<!\\b(?:stop|arret|fin|end|einde|stopzetting|afbouw|prochaine?|next|volgende|controle|bilan|rdv|review|afspraak|consultation|scanner|surgery|ingreep|chirurgie|operation|infusion|perfusion|infuus|injection|cure|kuur)\\b[^.;,]{0,20})'
