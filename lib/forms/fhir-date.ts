import type { ChartDate } from '../model/date'

type Json = Record<string, unknown>

const ORIGINAL_TEXT = 'http://hl7.org/fhir/StructureDefinition/originalText'
const DATA_ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'

/** The one civil date a chart date means, in FHIR's own partial precision; undefined when it is absent or can be read two ways. */
export const certainDate = (date: ChartDate | undefined): string | undefined => {
  if (date == null) return undefined
  if (typeof date === 'string') return date
  const [only, ...more] = date.readings
  return more.length === 0 ? only : undefined
}

/**
 * A date property as FHIR carries it: the value when it is certain; else no value and, beside it, the words of the page or
 * that it is unknown. A date that could be read two ways never becomes one of them.
 */
export const fhirDate = (key: string, date: ChartDate | undefined): Json => {
  const value = certainDate(date)
  if (value !== undefined) return { [key]: value }
  if (date != null && typeof date !== 'string') {
    return { [`_${key}`]: { extension: [{ url: ORIGINAL_TEXT, valueString: date.written }] } }
  }
  return date === undefined ? {} : { [`_${key}`]: { extension: [{ url: DATA_ABSENT, valueCode: 'unknown' }] } }
}

/** The primitive's twin that says why a required value is not there. */
export const absent = (key: string): Json => ({
  [`_${key}`]: { extension: [{ url: DATA_ABSENT, valueCode: 'unknown' }] },
})
