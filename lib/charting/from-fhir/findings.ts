import type { AllergyIntolerance, Condition, Immunization } from '../../model/chart'
import { isNegated } from '../negated'
import { type FhirBench, leave, sourceOf, spanText } from './bench'
import { atcOf, codesOf, nameOf, namesOf } from './concept'
import { fhirDay } from './fhir-day'
import { namedBy } from './medication-names'
import type { Entry } from './open-bundle'
import type { Concept, ResourceOf } from './resources'

const has = (concept: Concept | undefined, ...codes: string[]): boolean =>
  codesOf(concept).some((code) => codes.includes(code))

/** The IPS and SNOMED CT codes of "nothing known", which some systems write in place of an allergy or a problem. */
const NOTHING_KNOWN = /^no-known-|^(?:716186003|409137002|429625007|428607008|160245001)$/
const NO_INFORMATION = /^no-(?:allergy|problem|immunization)-info$/

/** Refuted and mistaken ones are no allergies, and no proof that there is none: they are said and left. */
export const allergyOf = (
  entry: Entry,
  resource: ResourceOf<'AllergyIntolerance'>,
  bench: FhirBench,
): AllergyIntolerance | null => {
  const { code, type, verificationStatus, clinicalStatus } = resource
  const text = nameOf(code)
  const denies = codesOf(code).some((one) => NOTHING_KNOWN.test(one)) || isNegated(text ?? '')
  if (text === undefined || codesOf(code).some((one) => NO_INFORMATION.test(one))) {
    leave(bench, entry, text, 'not-in-file')
    return null
  }
  if (has(verificationStatus, 'entered-in-error') || (has(verificationStatus, 'refuted') && !denies)) {
    leave(bench, entry, text, 'denied-line')
    return null
  }
  const reaction = (resource.reaction ?? [])
    .flatMap((one) => one.manifestation ?? [])
    .flatMap((one) => nameOf(one) ?? [])
  const { named, torn } = namedBy([...namesOf(code), ...atcOf(code)], bench.lookup)
  const source = sourceOf(entry, [text, ...reaction, nameOf(clinicalStatus), nameOf(verificationStatus)])
  return {
    id: bench.idFor('a', source.quote),
    text,
    substances: denies || torn ? [] : (named?.resolution?.substances ?? []).map(({ name }) => name),
    negated: denies,
    type: type === 'allergy' || type === 'intolerance' ? type : 'unknown',
    ...(reaction.length === 0 ? {} : { reaction: reaction.join(', ') }),
    source,
  }
}

const CONDITION_STATUS: Record<string, Condition['status']> = {
  active: 'active',
  recurrence: 'active',
  relapse: 'active',
  inactive: 'resolved',
  remission: 'resolved',
  resolved: 'resolved',
}
const ICD10 = /^[A-TV-Z]\d{2}(?:\.\d{1,3})?$/

/** A problem; one that is only suspected is neither active nor over. */
export const conditionOf = (entry: Entry, resource: ResourceOf<'Condition'>, bench: FhirBench): Condition | null => {
  const { code, clinicalStatus, verificationStatus, onsetPeriod, abatementPeriod } = resource
  const text = nameOf(code)
  if (text === undefined || codesOf(code).some((one) => NO_INFORMATION.test(one))) {
    leave(bench, entry, text, 'not-in-file')
    return null
  }
  if (has(verificationStatus, 'entered-in-error')) {
    leave(bench, entry, text, 'denied-line')
    return null
  }
  const written = [
    resource.onsetDateTime ?? onsetPeriod?.start,
    resource.abatementDateTime ?? abatementPeriod?.end,
  ] as const
  for (const date of written) {
    if (date !== undefined && fhirDay(date) === undefined) leave(bench, entry, `${text}: ${date}`, 'unreadable-date')
  }
  const doubted = has(verificationStatus, 'unconfirmed', 'provisional', 'differential')
  const said = codesOf(clinicalStatus).map((one) => CONDITION_STATUS[one])[0]
  const icd = codesOf(code).find((one) => ICD10.test(one))
  const source = sourceOf(entry, [text, spanText(...written), nameOf(clinicalStatus), nameOf(verificationStatus)])
  return {
    id: bench.idFor('c', source.quote),
    text,
    ...(icd === undefined ? {} : { code: icd }),
    status: doubted ? 'unknown' : (said ?? 'unknown'),
    negated:
      has(verificationStatus, 'refuted') || codesOf(code).some((one) => NOTHING_KNOWN.test(one)) || isNegated(text),
    familyHistory: false,
    start: fhirDay(written[0]) ?? null,
    end: fhirDay(written[1]) ?? null,
    source,
  }
}

/** Diseases of relatives: never the patient's. */
export const familyOf = (
  entry: Entry,
  { condition }: ResourceOf<'FamilyMemberHistory'>,
  bench: FhirBench,
): Condition[] =>
  (condition ?? []).flatMap(({ code }) => {
    const text = nameOf(code)
    if (text === undefined) return []
    const source = sourceOf(entry, [text])
    const id = bench.idFor('c', source.quote)
    return [{ id, text, status: 'unknown', negated: false, familyHistory: true, start: null, end: null, source }]
  })

/** A vaccination; one that was entered in error is said and left. */
export const immunizationOf = (
  entry: Entry,
  resource: ResourceOf<'Immunization'>,
  bench: FhirBench,
): Immunization | null => {
  const { vaccineCode, status, occurrenceDateTime, occurrenceString } = resource
  const text = nameOf(vaccineCode)
  if (text === undefined || codesOf(vaccineCode).some((one) => NO_INFORMATION.test(one) || NOTHING_KNOWN.test(one))) {
    leave(bench, entry, text, 'not-in-file')
    return null
  }
  if (status === 'entered-in-error') {
    leave(bench, entry, text, 'denied-line')
    return null
  }
  const written = occurrenceDateTime ?? occurrenceString
  const date = fhirDay(written) ?? null
  if (written !== undefined && date === null) leave(bench, entry, `${text}: ${written}`, 'unreadable-date')
  const { named, torn } = namedBy([...namesOf(vaccineCode), ...atcOf(vaccineCode)], bench.lookup)
  if (torn) leave(bench, entry, text, 'ambiguous-name')
  const source = sourceOf(entry, [text, written, status])
  return {
    id: bench.idFor('i', source.quote),
    text,
    substances: torn ? [] : (named?.resolution?.substances ?? []),
    recognised: !torn && named?.resolution?.recognised === true,
    status: status === 'not-done' ? 'not-done' : status === 'completed' && date !== null ? 'completed' : 'unknown',
    date,
    source,
  }
}
