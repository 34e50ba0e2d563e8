import type { MedicationStatus } from '../model/chart'
import { foldWords } from './fold'
import { remembering } from './memo'
import { STATUS_WORDS } from './words/statuses'

/** "enteredInError", "notTaken": codes as systems write them. */
const apart = (text: string): string => text.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')

/** Groups that a ward's orders in force are shown in: given by the clock, all the time, or when needed; what stopped stands apart. */
export const ORDER_GROUP =
  /^\W*(?:scheduled|continuous|prn|unscheduled|as needed)(?:[\s/]+(?:unscheduled|available|prn|iv))*\s*(?:(?:med(?:ication)?s?|medicines?|drugs?|infusions?|orders?|doses?)\b(?!.*\b(?:history|past|all)\b)|\(\d)/

/** The status a short text (a badge, a status cell) says; undefined when it says none. "temporarily stopped" is on hold. */
export const parseStatus: (text: string) => MedicationStatus | undefined = remembering((text) => {
  const words = foldWords(apart(text))
  if (words === '') return undefined
  if (/\b(?:temporar(?:y|ily)|temporairement|tijdelijk|vorubergehend)\b/.test(words)) return 'on-hold'
  if (ORDER_GROUP.test(words)) return 'active'
  return STATUS_WORDS.find(([, pattern]) => pattern.test(words))?.[0]
})

/** What goes on, by language, folded: English, French, Dutch, German. */
const GOING_ON = [
  'ongoing|currently taking|current|still (?:taking|on (?:it|this))|continu(?:es?|ing)|long[- ]term|life-?long|until further notice|indefinitely',
  "(?:toujours )?en cours|toujours prise?|poursui(?:te|vie?s?|t)|a vie|au long cours|jusqu'a nouvel ordre|actuellement",
  'lopend|loopt(?! (?:af|tot)\\b)|(?:wordt )?(?:voortgezet|verdergezet)|continueren|levenslang|tot nader order|nog steeds',
  'laufend|wird fortgesetzt|lebenslang|bis auf weiteres|dauermedikation',
] as const
const NOT_GOING_ON = '(?<!\\b(?:not|non|niet|pas|nicht|if|si|als|until|till)\\s)'

/** "Arrêt prévu le …", "next infusion planned": what is planned there is no start of it. */
const NOT_ANOTHER_PLAN =
  '(?<!\\b(?:stop|arret|fin|end|einde|stopzetting|afbouw|prochaine?|next|volgende|controle|bilan|rdv|review|afspraak|consultation|scanner|surgery|ingreep|chirurgie|operation|infusion|perfusion|infuus|injection|cure|kuur)\\b[^.;,]{0,20})'

/** Status words that keep their meaning inside a line of other words; the rest ("active", "pending", "past") need a badge. */
// biome-ignore format: one status a line
const IN_LINE: readonly (readonly [MedicationStatus, RegExp])[] = [
  ['entered-in-error', /\b(?:entered[- ]in[- ]error|saisie? par erreur|erreur de saisie|foutie(?:f|ve) (?:ingevoerd|ingegeven|geregistreerd|registratie|invoer)|per vergissing|irrtumlich (?:erfasst|eingetragen)|duplicate entry|(?:please )?disregard(?:ed)?(?=\s*(?:$|[).;,\]]))|saisie? en double|doublon de saisie|dubbel ingevoerde?|dubbele (?:invoer|registratie)|wrong patient|mauvais patient|verkeerde patient)\b/],
  ['not-taken', /\b(?:refus (?:du|de la|par (?:le|la)) patiente?|patiente? refuse|not (?:given|administered|dispensed|collected|picked up)|non (?:delivree?s?|retiree?s?)|niet (?:afgeleverd|afgehaald|opgehaald)|non administree?s?|niet (?:toegediend|gegeven)|niet gebruikt|not[- ]taken|not (?:currently )?(?:taking|using)(?! (?:\w+ )?any ?(?:more|longer))|(?:neemt|gebruikt) (?:\w+ )?niet(?! (?:\w+ )?meer)|never (?:taken|started)|non prise?|jamais prise?|ne prend pas|niet ingenomen|nooit (?:ingenomen|gestart)|refused|refusee?|geweigerd|(?:patient|she|he) declined|declined by|abgelehnt|nicht eingenommen)\b/],
  ['on-hold', /\b(?:on[- ]hold|withheld|held(?= (?:by|for|pre|since|until|due|pending|because))|paused|mise? en pause|temporarily (?:stopped|held|withheld|discontinued)|en pause|suspendue? temporairement|temporairement (?:arretee?|suspendue?)|tijdelijk (?:gestopt|gestaakt|stopgezet|onderbroken)|vorubergehend (?:abgesetzt|pausiert)|opgeschort|suspended|suspendue?|gepauzeerd|onderbroken(?! en gestopt))\b/],
  ['stopped', /\b(?:stopped|discontinued|ceased|withdrawn|arretee?|stoppee?|interrompue?|gestopt|stopgezet|gestaakt|abgesetzt|ne prend plus|no longer taking|not (?:taking|using) (?:\w+ )?any ?(?:more|longer)|(?:neemt|gebruikt) (?:\w+ )?niet (?:\w+ )?meer|not in use|niet (?:meer )?in gebruik|niet meer gebruikt)\b|(?<!\b(?:non|sans|zonder|without|geen|no)[\s-])(?:^|[-(;,|.]\s*|\s)(?<!\b(?:non|sans|zonder|without|geen|no)[\s-])(?:stop|arret)\s*(?::|d[eu]\b|d'|le\b|on\b|op\b|\d|pour\b|suite\b|wegens\b|due\b|for\b|-|$)/],
  ['intended', new RegExp(`${NOT_ANOTHER_PLAN}\\b(?:planned|to be started|to (?:start|commence)|not yet started|(?:debut )?prevue?|planifiee?|a debuter|gepland|te starten|geplant|draft|brouillon|a partir de (?:la )?(?:fin du sejour|sortie)|from discharge|vanaf ontslag)\\b`)],
  ['completed', /\b(?:completed|(?<!(?:until|till|when) (?:\w+ )?)finished|course ended|terminee?|achevee?|voltooid|beeindigd|afgerond|abgeschlossen)\b/],
  ['active', new RegExp(`${NOT_GOING_ON}\\b(?:${GOING_ON.join('|')})\\b`)],
]

/** A dose that is over with the day it was given on. */
export const SINGLE_DOSE =
  /\b(?:(?:en )?(?:une )?(?:prise|dose|injection|administration) unique|single (?:dose|injection|infusion)|one-off|stat dose|once only|eenmalige?(?: (?:dosis|inname|gift|toediening))?|einmalig)\b/

/** "Sumatriptan 50 mg tablet active": a badge drawn right behind the drug. "Charbon actif" is one without a strength. */
const BADGE_AFTER_DRUG =
  /\d\s?(?:mg|g|ml|ug|mcg|ui|iu|ie|%)\b[^.:;]{0,40}?\s(active|actifs?|actief|aktiv|inactive|inactif|inactief|on[- ]hold|entered[- ]in[- ]error|not[- ]taken|stopped|completed|intended|draft|planned)$/

/** The status that a line of running words gives away. */
export const statusInLine: (text: string) => MedicationStatus | undefined = remembering((text) => {
  const words = foldWords(apart(text))
  const tail = BADGE_AFTER_DRUG.exec(words)?.[1]
  if (tail !== undefined) return parseStatus(tail)
  if (/\b(?:do not stop|ne pas arreter|niet stoppen|not to be stopped)\b/.test(words)) return undefined
  // "Protopic 0,1% zalf - 2x/dag - actief": between separators the word is a badge of its own.
  if (/\s(?:-|\||·|•)\s+(?:active|actifs?|actief|aktiv)\s*(?:$|(?:-|\||·|•)\s)/.test(words)) return 'active'
  return IN_LINE.find(([, pattern]) => pattern.test(words))?.[0]
})
