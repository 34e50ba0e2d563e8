import type { Immunization, MedicationStatement } from '../model/chart'
import type { ResolvedSubstance } from '../model/resolution'
import { doseAsWritten } from './dose-as-written'
import { absent, certainDate, fhirDate } from './fhir-date'

type Json = Record<string, unknown>

const ATC = 'http://www.whocc.no/atc'
const SUBJECT = { reference: 'Patient/patient' }

const concept = (text: string, substances: readonly ResolvedSubstance[], atc: readonly string[]): Json => {
  const codes = [...new Set([...atc, ...substances.flatMap((substance) => substance.atc)])]
  return { ...(codes.length === 0 ? {} : { coding: codes.map((code) => ({ system: ATC, code })) }), text }
}

const effective = ({ start, end, occurrences }: MedicationStatement): Json => {
  const [only, ...more] = occurrences ?? []
  if (only !== undefined && more.length === 0 && start === null && end === null)
    return fhirDate('effectiveDateTime', only)
  const period = { ...fhirDate('start', start ?? undefined), ...fhirDate('end', end ?? undefined) }
  return Object.keys(period).length === 0 ? {} : { effectivePeriod: period }
}

/** One chart row as a FHIR R4 MedicationStatement; a name that was not recognised is tagged, never coded. */
export const fhirMedication = (statement: MedicationStatement): Json => {
  const { id, text, status, route, indication, outcome, recognised, asNeeded } = statement
  const written = doseAsWritten(statement)
  const dosage = {
    ...(written === undefined ? {} : { text: written }),
    ...(asNeeded === undefined ? {} : { asNeededBoolean: asNeeded }),
    ...(route === undefined ? {} : { route: { text: route } }),
  }
  return {
    resourceType: 'MedicationStatement',
    id,
    ...(recognised ? {} : { meta: { tag: [{ system: 'urn:sidelight:reading', code: 'unrecognised' }] } }),
    status,
    ...(outcome === undefined
      ? {}
      : { statusReason: [{ coding: [{ system: 'urn:sidelight:outcome', code: outcome.kind }], text: outcome.text }] }),
    medicationCodeableConcept: concept(text, recognised ? statement.substances : [], recognised ? statement.atc : []),
    subject: SUBJECT,
    ...effective(statement),
    ...(indication === undefined ? {} : { reasonCode: [{ text: indication }] }),
    ...(Object.keys(dosage).length === 0 ? {} : { dosage: [dosage] }),
  }
}

/** One vaccination as a FHIR R4 Immunization; a status FHIR has no word for is left out and said to be unknown. */
export const fhirImmunization = ({ id, text, substances, status, date, recognised }: Immunization): Json => {
  const day = certainDate(date)
  const written = date != null && typeof date !== 'string' ? date.written : 'unknown'
  return {
    resourceType: 'Immunization',
    id,
    ...(status === 'completed' || status === 'not-done' ? { status } : absent('status')),
    vaccineCode: concept(text, recognised ? substances : [], []),
    patient: SUBJECT,
    ...(day === undefined ? { occurrenceString: written } : { occurrenceDateTime: day }),
  }
}
