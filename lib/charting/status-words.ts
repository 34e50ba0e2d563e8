import type { MedicationStatus } from '../model/chart'
import { underCondition } from './earlier-drug'
import { foldWords } from './fold'
import { remembering } from './memo'
import { withoutPayment } from './words/payment'
import { BADGES, IN_LINE } from './words/statuses'

/** "enteredInError", "not_taken": codes as systems write them. */
const apart = (text: string): string => text.replaceAll('_', ' ').replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')

/** Groups that a ward's orders in force are shown in: given by the clock, all the time, or when needed; what stopped stands apart. */
export const ORDER_GROUP =
  /^\W*(?:scheduled|continuous|prn|unscheduled|as needed)(?:[\s/]+(?:unscheduled|available|prn|iv))*\s*(?:(?:med(?:ication)?s?|medicines?|drugs?|infusions?|orders?|doses?)\b(?!.*\b(?:history|past|all)\b)|\(\d)/

/** The status a short text (a badge, a status cell) says; undefined when it says none. "temporarily stopped" is on hold. */
export const parseStatus: (text: string) => MedicationStatus | undefined = remembering((text) => {
  const words = withoutPayment(foldWords(apart(text)))
  if (words === '') return undefined
  if (/\b(?:temporar(?:y|ily)|temporairement|tijdelijk|vorubergehend)\b/.test(words)) return 'on-hold'
  if (ORDER_GROUP.test(words)) return 'active'
  return BADGES.find(([, pattern]) => pattern.test(words))?.[0]
})

/** A dose that is over with the day it was given on. */
export const SINGLE_DOSE =
  /\b(?:(?:en )?(?:une )?(?:prise|dose|injection|administration) unique|single (?:dose|injection|infusion)|one-off|stat(?: dose)?|once(?: only|(?=\s*(?:,|$|on\b)))|eenmalige?(?: (?:dosis|inname|gift|toediening))?|einmalig)\b/

/** "Sumatriptan 50 mg tablet active": a badge drawn right behind the drug. "Charbon actif" is one without a strength. */
const BADGE_AFTER_DRUG =
  /\d\s?(?:mg|g|ml|ug|mcg|ui|iu|ie|%)\b[^.:;]{0,40}?\s(active|actifs?|actief|aktiv|inactive|inactif|inactief|on[- ]hold|entered[- ]in[- ]error|not[- ]taken|stopped|completed|intended|draft|planned)$/

/** The status that a line of running words gives away. */
export const statusInLine: (text: string) => MedicationStatus | undefined = remembering((text) => {
  const words = withoutPayment(foldWords(apart(text)))
  const tail = BADGE_AFTER_DRUG.exec(words)?.[1]
  if (tail !== undefined) return parseStatus(tail)
  if (/\b(?:do not stop|ne pas arreter|niet stoppen|not to be stopped)\b/.test(words)) return undefined
  // "Protopic 0,1% zalf - 2x/dag - actief": between separators the word is a badge of its own.
  if (/\s(?:-|\||·|•)\s+(?:active|actifs?|actief|aktiv)\s*(?:$|(?:-|\||·|•)\s)/.test(words)) return 'active'
  if (underCondition(words)) return 'intended'
  return IN_LINE.find(([, pattern]) => pattern.test(words))?.[0]
})
