import type { PdfMapping } from '../../model/pdf-mapping'
import type { CarriedAnswer } from '../portal/carried-answers'
import { fieldMeaning } from '../portal/field-meaning'
import { type Match, matchFields } from '../portal/match-fields'
import type { PortalField } from '../portal/portal-field'
import { toWrite } from '../portal/to-write'

/** The answer's name in a mapping: rows by their number, since their keys differ from patient to patient. */
export const mappedName = ({ id, item, row }: CarriedAnswer): string =>
  row === undefined ? id : `${item.linkId}#${row.nth}`

export const pdfHash = async (bytes: Uint8Array): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** How one PDF is filled: as the packs here carry it, and before that as a person on this workstation settled it. */
export const mappingFor = (own: PdfMapping, carried: readonly PdfMapping[]): PdfMapping => {
  const same = carried.filter(({ pdf, questionnaire }) => pdf === own.pdf && questionnaire === own.questionnaire)
  return { ...own, fields: Object.fromEntries([...same, own].flatMap(({ fields }) => Object.entries(fields))) }
}

/** What a person chose for a field by hand: filled when the value fits the field, whatever the words say. */
const chosenFor = (field: PortalField, answer: CarriedAnswer): Match | null => {
  const written = toWrite(fieldMeaning(field), answer)
  return written.ok ? { field, answer, score: 1, write: written.write, shown: written.shown } : null
}

/**
 * What would be put into a PDF: what the mapping says for the fields it knows (`null`: left empty), and what the matcher proposes for
 * the others.
 */
export const matchesByMapping = (
  fields: readonly PortalField[],
  answers: readonly CarriedAnswer[],
  mapping: PdfMapping | null,
): Match[] => {
  const known = mapping?.fields ?? {}
  const proposed = matchFields(fields, answers).matches
  return fields.flatMap((field) => {
    if (!Object.hasOwn(known, field.name)) return proposed.find((match) => match.field === field) ?? []
    const answer = answers.find((one) => mappedName(one) === known[field.name])
    return answer === undefined ? [] : (chosenFor(field, answer) ?? [])
  })
}
