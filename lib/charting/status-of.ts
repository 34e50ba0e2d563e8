import { boundsOf } from '../dates/bounds'
import type { MedicationStatus } from '../model/chart'
import type { IsoDay } from '../model/date'
import type { Course } from './course-of'
import { foldWords } from './fold'
import type { RowFields } from './row-fields'
import { ORDER_GROUP, parseStatus, SINGLE_DOSE, statusInLine } from './status-words'
import { anyOf } from './words/by-language'
import { ALL_WORDS, CURRENT_WORDS, PAST_WORDS } from './words/lists'
import { NEVER_BEGUN } from './words/status/not-taken'

const INTENDED_WORDS =
  /\b(?:planned|scheduled (?:to start|for)|upcoming|future|prevus?|prevues?|planifie\w*|a venir|gepland\w*|toekomstige?|ga(?:at|an)? gebruiken|geplante?)\b/

const HELD_WORDS =
  /^(?:[^,;/]*\b)?(?:on hold|temporarily (?:stopped|held)|suspendu(?:e?s)?|en pause|temporairement (?:arrete\w*|suspendu\w*)|opgeschort\w*|tijdelijk (?:gestopt\w*|onderbroken)|onderbroken|pausiert)\b(?!.*\b(?:and|et|en|or|ou|of)\b)/

const NOT_TAKEN_WORDS =
  /\b(?:declined|refused|not taken|not taking|never (?:taken|started)|refuse(?:e|s|es)?|non pris(?:e|es)?|ne prend pas|jamais pris(?:e|es)?|geweigerde?|niet (?:in)?genomen|abgelehnte?|nicht eingenommen)\b/

/** "Complete history, stopped entries included", "arrêts compris": stopped rows are among them, not all of them. */
const INCLUDING =
  /\b(?:ook|also|aussi|too|incl|including|included?|inclu(?:s|se|ses|ant)?|compris(?:e|es)?|inbegrepen|inclusief|einschliesslich)\b|\b(?:with|avec|met|mit) (?:the |les |de |den )?(?:traitements |medicaments )?(?:stopped|discontinued|past|previous|arret\w*|stoppe\w*|ancien\w*|gestopte?|gestaakte?|eerdere|vroegere|abgesetzte\w*|beendete\w*)/

/** The status that a list's headings give its rows; nearest first, and one that says "all" or both settles nothing. */
export const statusOfHeadings = (headings: readonly string[]): MedicationStatus | undefined => {
  for (const heading of headings) {
    // "Medicatie (doorgehaald = gestopt)" explains a mark; it says nothing of the rows that do not bear it.
    const words = foldWords(heading.replace(/\([^()]*=[^()]*\)/g, ' '))
    if (HELD_WORDS.test(words)) return 'on-hold'
    if (ORDER_GROUP.test(words)) return 'active'
    const past = PAST_WORDS.test(words)
    const current = CURRENT_WORDS.test(words)
    if (past && (current || INCLUDING.test(words))) return undefined
    if (INTENDED_WORDS.test(words)) return current ? undefined : 'intended'
    if (past)
      return /\b(?:stop\w*|discontinu\w*|arret\w*|gestop\w*|gestaak\w*|abgesetzt\w*)/.test(words)
        ? 'stopped'
        : 'completed'
    if (/\b(?:entered in error|saisies? par erreur|foutief ingevoerd\w*|irrtumlich)\b/.test(words))
      return 'entered-in-error'
    if (NOT_TAKEN_WORDS.test(words)) return 'not-taken'
    // "Traitement en cours (liste complète)": all of what is current.
    if (current && !ALL_WORDS.test(words.replace(/\([^)]*\)/g, ' '))) return 'active'
    if (ALL_WORDS.test(words)) return undefined
  }
  return undefined
}

const SHORT = 40

/** A short text that is a badge and not a posology: "Stopped", "Actief", "On hold". */
const badge = (text: string): MedicationStatus | undefined =>
  text.length <= SHORT && !/\d\s?(?:mg|g|ml|x)\b/i.test(text) ? parseStatus(text) : undefined

const NEVER_BEGAN = new RegExp(`\\b${anyOf(NEVER_BEGUN)}\\b`)

/** "Cancelled", beside "cancelled before first dose". */
const neverBegan = ({ by, other }: RowFields): boolean =>
  [...(by.note ?? []), ...(by.reason ?? []), ...other].some((text) => NEVER_BEGAN.test(foldWords(text)))

const stated = (fields: RowFields): MedicationStatus | undefined => {
  for (const text of fields.by.status ?? []) {
    const found = parseStatus(text)
    if (found) return found === 'stopped' && neverBegan(fields) ? 'not-taken' : found
  }
  for (const text of fields.by.active ?? []) {
    const words = foldWords(text)
    if (/^(?:yes|oui|ja|y|j|o|true|1|x|✓|✔)$/.test(words)) return 'active'
    if (/^(?:no|non|nee|nein|n|false|0)$/.test(words)) return 'completed'
    const found = parseStatus(text)
    if (found) return found
  }
  const lines = [
    ...fields.free,
    ...(fields.by.note ?? []),
    ...(fields.by.instructions ?? []),
    ...fields.drug,
    ...(fields.by['generic-name'] ?? []),
    ...(fields.by.stop ?? []),
    ...(fields.by.reason ?? []),
    ...(fields.by.problem ?? []),
    ...fields.other,
  ]
  for (const text of fields.free) {
    const found = badge(text)
    if (found) return found
  }
  if ((fields.by.dose ?? []).some((text) => statusInLine(text) === 'not-taken')) return 'not-taken'
  for (const text of lines) {
    const found = statusInLine(text)
    if (found) return found
  }
  return undefined
}

/** It has a first and a later last day. */
const lasted = ({ start, end }: Course): boolean => {
  const [first, last] = [boundsOf(start), boundsOf(end)]
  return first !== null && last !== null && first.latest < last.earliest
}

/** "Voltooid" says that a course ran its length; "inactive" only that it is over. */
const saysItRan = (text: string): boolean =>
  /\b(?:complet|voltooi|termine|acheve|afgerond|finished|abgeschlossen)/.test(foldWords(text))

/**
 * The FHIR status of a row: what it says itself, then strike-through, then its dates, then the headings above it. An end in
 * the past without a word is `stopped` where a reason or a stop word stands beside it, else `completed`; no date and no
 * word in a list of current medicines is `active`, and so is a start beside an empty stop column, or without the line drawn
 * through its neighbours (`marksEnds`); else `unknown`.
 */
export const statusOf = (
  fields: RowFields,
  course: Course,
  hasReason: boolean,
  headings: readonly string[],
  marksEnds: boolean,
  asOf: IsoDay,
): MedicationStatus => {
  const listed = statusOfHeadings(headings)
  const own = stated(fields)
  // Under "Declined by patient" or "Stopped", "Proposed: 21/03/2023" is when it was proposed.
  const ahead = (boundsOf(course.start)?.earliest ?? asOf) > asOf
  const inColumn = ahead || (fields.by.status ?? []).some((text) => parseStatus(text) === 'intended')
  // "Continue jusqu'au 12/10/2026", "prévu le 03/03/2025": a word in a line does not outlive the day beside it.
  const day = own === 'active' ? course.end : own === 'intended' ? course.start : null
  const outlived = (fields.by.status ?? []).length === 0 && (boundsOf(day)?.latest ?? asOf) < asOf
  const said = outlived
    ? undefined
    : own === 'intended' && !inColumn && listed !== undefined && listed !== 'active'
      ? listed
      : own
  const ended = boundsOf(course.end)
  const past = ended !== null && ended.latest < asOf
  // "Refuse de poursuivre" beside a period: who took it until then cannot be told from who never did.
  if (said === 'not-taken' && (fields.by.status ?? []).length === 0 && lasted(course)) return 'unknown'
  // "Inactive" with a reason for stopping is stopped; the two count alike wherever days are counted.
  if (said === 'completed' && hasReason && !(fields.by.status ?? []).some(saysItRan)) return 'stopped'
  if (said) return said
  if (fields.struck) return 'stopped'
  // "Reason: infection" beside an end that lies ahead is why it is given.
  const endsAhead = ended !== null && ended.earliest > asOf
  if (hasReason && !endsAhead && (past || course.end !== null || (fields.by.reason ?? []).length === 0))
    return 'stopped'
  // A list of "previous" medicines whose other rows have an end says nothing of the row that has none.
  const heading = (listed === 'completed' || listed === 'stopped') && marksEnds && !past ? undefined : listed
  if (past) return heading === 'stopped' ? 'stopped' : 'completed'
  // On a list of what is given now, what begins tomorrow is not given yet.
  const begins = boundsOf(course.start)
  if (heading === 'active' && begins !== null && begins.earliest > asOf) return 'intended'
  if (heading) return heading
  if (endsAhead) return (boundsOf(course.start)?.earliest ?? asOf) > asOf ? 'intended' : 'active'
  const start = boundsOf(course.start)
  if (start !== null && start.earliest > asOf) return 'intended'
  if (start !== null && start.latest < asOf && SINGLE_DOSE.test(foldWords(fields.quote))) return 'completed'
  if (fields.row.faded === true) return 'unknown'
  // A stop column, or a line through what is over, for others and not here: a period without an end goes on (FHIR R4, Period.end).
  return course.open || (marksEnds && start !== null && listed === undefined) ? 'active' : 'unknown'
}
