import type { Immunization } from '../model/chart'
import type { ChartDate, IsoDay } from '../model/date'
import { candidateTexts } from './candidate-texts'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import { bestNamed } from './lookup'
import { isNegated } from './negated'
import { fieldsOf } from './row-fields'
import type { Section } from './section'
import { parseStatus, statusInLine } from './status-words'
import type { Workbench } from './workbench'

const statusOf = (texts: readonly string[], quote: string): Immunization['status'] => {
  // A badge, or words around the name: "declined by patient", "saisie par erreur".
  const inLine = statusInLine(quote)
  const found =
    texts.map(parseStatus).find((status) => status !== undefined) ??
    (inLine === 'not-taken' || inLine === 'entered-in-error' ? inLine : undefined)
  const words = foldWords(texts.join(' '))
  if (/\b(?:due|overdue|a faire|te geven|planned|rappel prevu)\b/.test(words)) return 'intended'
  if (/\b(?:not done|refused|refuse|geweigerd|niet gegeven|non faite?)\b/.test(words)) return 'not-done'
  return found === 'not-taken' || found === 'entered-in-error'
    ? 'not-done'
    : found === 'intended'
      ? 'intended'
      : 'completed'
}

/** "Zostavax 2017", "2017: MMR": vaccines are often dated by their year, which alone is no date elsewhere. */
const yearIn = (quote: string, asOf: IsoDay): ChartDate => {
  const year = /(?:^|[\s(,;–-])((?:19|20)\d{2})\)?\s*$/.exec(quote)?.[1] ?? /^((?:19|20)\d{2})\s*[:–-]/.exec(quote)?.[1]
  return year !== undefined && year <= asOf.slice(0, 4) ? year : null
}

/** The rows of an immunisation list, one a date; a row without a date or with no word of it being given is `unknown`. */
export const immunizationsOf = (section: Section, bench: Workbench): Immunization[] => {
  const order = bench.dates.orderIn(section.frame, section.grid)
  const given: Immunization[] = []
  for (const row of section.rows) {
    const fields = fieldsOf(row, section)
    if (!/[a-z]{2}/.test(foldWords(fields.quote)) || isNegated(fields.quote)) continue
    const best = bestNamed(candidateTexts(fields), bench.lookup)
    const named = [...(fields.by.vaccine ?? []), ...fields.drug, ...(fields.by['generic-name'] ?? []), ...fields.free]
    const text =
      best && best.rank >= 2
        ? best.candidate.piece
        : (named.find((line) => /[a-z]{3}/.test(foldWords(line))) ?? fields.quote)
    const dated = [
      ...(fields.by.given ?? []),
      ...(fields.by.date ?? []),
      ...(fields.by.start ?? []),
      ...(fields.by.ordered ?? []),
    ]
    const mentions = (dated.length > 0 ? dated : [...new Set([...fields.free, ...named])]).flatMap(scanDates)
    const found = mentions
      .map((mention) => bench.dates.read(mention, order))
      .filter((date) => date !== undefined && date !== null)
    const status = statusOf(
      [...(fields.by.status ?? []), ...fields.free.filter((line) => line.length < 30), ...(fields.by.note ?? [])],
      fields.quote,
    )
    for (const date of found.length > 0 ? found : [yearIn(fields.quote, bench.dates.asOf)]) {
      given.push({
        id: bench.idFor('i', fields.quote),
        text,
        substances: best?.resolution?.substances ?? [],
        recognised: best?.resolution?.recognised ?? false,
        status: date === null && status === 'completed' ? 'unknown' : status,
        date,
        source: {
          quote: fields.quote,
          locator: row.locator,
          ...(section.headings[0] === undefined ? {} : { list: section.headings[0] }),
        },
      })
    }
  }
  return given
}
