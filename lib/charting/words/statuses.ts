import type { MedicationStatus } from '../../model/chart'

/**
 * Status words, folded, in English, French, Dutch and German, to FHIR R4 MedicationStatement statuses. Checked in order:
 * "inactive" and "no longer taking" stand before "active" and "taking".
 */
// biome-ignore format: one status a line
export const STATUS_WORDS: readonly (readonly [MedicationStatus, RegExp])[] = [
  ['entered-in-error', /\b(?:entered[- ]in[- ]error|in error|erroneous|saisie? par erreur|erreur de saisie|par erreur|foutie(?:f|ve) (?:ingevoerd|ingegeven|geregistreerd|registratie|invoer)|foute invoer|per vergissing|ingave ?fout|irrtumlich|fehleingabe|nullified)\b/],
  ['not-taken', /\b(?:not (?:given|administered|dispensed|collected|picked up)|non (?:delivree?s?|retiree?s?)|niet (?:afgeleverd|afgehaald|opgehaald)|non administree?s?|niet (?:toegediend|gegeven)|not[- ]taken|not (?:currently )?(?:taking|using)(?! (?:\w+ )?any ?(?:more|longer))|never (?:taken|started)|refused|declined|non prise?|jamais (?:prise?|debutee?|commencee?)|ne prend pas|n'a pas pris|refusee?|niet (?:ingenomen|genomen|gestart|gebruikt)|nooit (?:ingenomen|gestart|genomen)|geweigerd|(?:neemt|gebruikt) (?:\w+ )?niet(?! (?:\w+ )?meer)|nicht (?:eingenommen|genommen)|not[- ]done|non[- ]pris)\b/],
  ['stopped', /\b(?:no longer (?:taking|taken|active|used)|not (?:taking|using) (?:\w+ )?any ?(?:more|longer)|(?:neemt|gebruikt) (?:\w+ )?niet (?:\w+ )?meer|not in use|niet (?:meer )?in gebruik|niet meer gebruikt|ne prend plus|definitivement (?:suspendue?|arretee?)|stopped|discontinued|discontinu|ceased|cancel+ed|withdrawn|terminated|revoked|aborted|arrete|arretee|stoppe|stoppee|interrompue?|annulee?|gestopt|stopgezet|gestaakt|geannuleerd|onderbroken en gestopt|abgesetzt|gestoppt|abgebrochen|d\/c'?d?|dc'?d|stop|arret)\b/],
  ['on-hold', /\b(?:on[- ]hold|held|withheld|suspended|paused?|suspendue?|en pause|en attente de reprise|opgeschort|gepauzeerd|pauze|onderbroken|tijdelijk gestopt|pausiert|ausgesetzt|temporarily (?:stopped|held))\b/],
  ['intended', /\b(?:planned|draft|intended|proposed|pending|scheduled|requested|to start|future|not yet started|awaiting|unsigned|prevue?|planifiee?|brouillon|a debuter|a commencer|en attente|gepland|ontwerp|concept|te starten|nog niet gestart|in afwachting|geplant|entwurf|vorgesehen)\b/],
  ['completed', /\b(?:completed?|finished|ended|past|expired|inactive|inactif|inactive?s|terminee?|achevee?|finie?|ancien(?:ne)?|expiree?|echue?|voltooid|beeindigd|afgelopen|afgerond|inactief|niet actief|vervallen|verlopen|abgeschlossen|beendet|abgelaufen|inaktiv|not active|non acti(?:f|ve)|historical)\b/],
  ['active', /\b(?:active|actif|actifs|en cours|actief|actieve|in gebruik|actuele?|actueel|lopend|lopende|current|currently|ongoing|taking|continues?|continued|aktiv|laufend|in use|poursuivie?|doorlopend|in gebruik|renewed|administering|in[- ]progress)\b/],
  ['unknown', /\b(?:unknown|inconnue?|onbekend|unbekannt)\b/],
]
