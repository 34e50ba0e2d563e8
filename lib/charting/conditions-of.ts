import type { Condition } from '../model/chart'
import { courseOf } from './course-of'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import { isNegated } from './negated'
import { fieldsOf } from './row-fields'
import { isHeading, type Section } from './section'
import type { Workbench } from './workbench'

const CONTROL =
  /^(?:\+$|(?:\+ ?)?(?:add|new|edit|ajouter|nouveau|nouvelle|modifier|toevoegen|nieuw|bewerken|show|more|voir|print|details?|hide)\b)/
/** A list that says it is empty. */
const NOTHING = /^(?:none|nothing recorded|aucune?|neant|geen|keine?)\.?$/
const RESOLVED =
  /\b(?:resolved|inactive|remission|cured|closed|history of|status post|s\/p|gueri\w*|resolue?|inactif|inactieve?|opgelost|genezen|status na|in remissie|antecedent|geheilt|abgeschlossen|remitted|past)\b/
/** "Past medical history" holds what still is; only a list of resolved problems says they are over. */
const RESOLVED_LIST =
  /\b(?:resolved|inactive|closed|resolus?|clotures?|opgelost\w*|afgesloten|inactieve|abgeschlossen\w*)\b/
const FAMILY =
  /\b(?:family|familial|famille|familie\w*|mother|father|mere|pere|moeder|vader|brother|sister|frere|soeur|broer|zus|grand-?mere|grand-?pere|grootmoeder|grootvader|aunt|uncle|maternal|paternal|fh|fhx)\b/
/** "Depuis 2001" before a problem: its date. */
const SINCE = /^\s*(?:since|from|depuis|en|in|sinds|vanaf|seit)\s/i
const ACTIVE = /^(?:active|actif|active\w*|actief|en cours|lopend|aktiv|confirmed|provisional|recurrence|relapse)$/

/** The rows of a problem list, or of a family history (`family`): denied, resolved and other people's stay marked. */
export const conditionsOf = (section: Section, bench: Workbench, family: 'own' | 'family'): Condition[] => {
  const order = bench.dates.orderIn(section.frame, section.grid)
  const conditions: Condition[] = []
  for (const row of section.rows) {
    const fields = fieldsOf(row, section)
    const words = foldWords(fields.quote)
    if (
      words === '' ||
      !/[a-z]{2}/.test(words) ||
      CONTROL.test(words) ||
      NOTHING.test(words) ||
      ACTIVE.test(words) ||
      isHeading(section, fields.quote)
    )
      continue
    const course = courseOf(fields, order, bench.dates)
    const named = [
      ...(fields.by.problem ?? []),
      ...fields.drug,
      ...(fields.by['generic-name'] ?? []),
      ...(fields.by.indication ?? []),
      ...fields.free,
    ]
    const isOnlyDate = (line: string): boolean =>
      (scanDates(line)[0]?.written.length ?? 0) >= line.replace(SINCE, '').trim().length - 2
    const text =
      named.find((line) => /[a-z]{3}/.test(foldWords(line)) && !ACTIVE.test(foldWords(line)) && !isOnlyDate(line)) ??
      fields.quote
    const coded = [...(fields.by.code ?? []), fields.quote].join(' ')
    const code = /\b([A-TV-Z]\d{2}(?:\.\d{1,3})?)\b/.exec(coded)?.[1] ?? fields.by.code?.[0]
    const statusTexts = [
      ...(fields.by.status ?? []),
      ...(fields.by.active ?? []),
      ...fields.free.filter((line) => line.length < 30),
    ]
    const resolved =
      statusTexts.some((line) => line !== text && RESOLVED.test(foldWords(line))) ||
      RESOLVED.test(foldWords(text)) ||
      course.end !== null ||
      section.headings.slice(0, 2).some((heading) => RESOLVED_LIST.test(foldWords(heading)))
    const active = statusTexts.some((line) => ACTIVE.test(foldWords(line)))
    conditions.push({
      id: bench.idFor('c', fields.quote),
      text,
      ...(code === undefined ? {} : { code }),
      status: resolved ? 'resolved' : active ? 'active' : 'unknown',
      negated:
        isNegated(text) ||
        isNegated(fields.quote) ||
        /^(?:no|pas de|geen|absence de|aucune?|denies|kein\w*) /.test(foldWords(text)),
      familyHistory: family === 'family' || FAMILY.test(words),
      start: course.start,
      end: course.end,
      source: {
        quote: fields.quote,
        locator: row.locator,
        ...(section.headings[0] === undefined ? {} : { list: section.headings[0] }),
      },
    })
  }
  return conditions
}
