import type { AllergyIntolerance, Chart, Condition, Observation } from '../model/chart'
import type { IsoDay } from '../model/date'
import { fhirDate } from './fhir-date'
import { fhirImmunization, fhirMedication } from './fhir-medication'
import { fhirPatient } from './fhir-patient'

type Json = Record<string, unknown>

const SUBJECT = { reference: 'Patient/patient' }
const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem'

const allergy = ({ id, text, negated, type, reaction }: AllergyIntolerance): Json => ({
  resourceType: 'AllergyIntolerance',
  id,
  verificationStatus: {
    coding: [{ system: `${TERMINOLOGY}/allergyintolerance-verification`, code: negated ? 'refuted' : 'unconfirmed' }],
  },
  ...(type === 'unknown' ? {} : { type }),
  code: { text },
  patient: SUBJECT,
  ...(reaction === undefined ? {} : { reaction: [{ manifestation: [{ text: reaction }] }] }),
})

const condition = ({ id, text, code, status, negated, familyHistory, start, end }: Condition): Json => {
  const concept = { ...(code === undefined ? {} : { coding: [{ code }] }), text }
  if (familyHistory) {
    return {
      resourceType: 'FamilyMemberHistory',
      id,
      status: 'partial',
      patient: SUBJECT,
      relationship: { text: 'family' },
      condition: [{ code: concept }],
    }
  }
  return {
    resourceType: 'Condition',
    id,
    ...(status === 'unknown' || negated
      ? {}
      : { clinicalStatus: { coding: [{ system: `${TERMINOLOGY}/condition-clinical`, code: status }] } }),
    verificationStatus: {
      coding: [{ system: `${TERMINOLOGY}/condition-ver-status`, code: negated ? 'refuted' : 'unconfirmed' }],
    },
    code: concept,
    subject: SUBJECT,
    ...fhirDate('onsetDateTime', start ?? undefined),
    ...(status === 'active' ? {} : fhirDate('abatementDateTime', end ?? undefined)),
  }
}

const observation = ({ id, text, code, value, unit, date }: Observation): Json => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { ...(code === undefined ? {} : { coding: [{ system: 'urn:sidelight:measurement', code }] }), text },
  subject: SUBJECT,
  ...fhirDate('effectiveDateTime', date ?? undefined),
  ...(value === undefined ? {} : { valueQuantity: { value, ...(unit === undefined ? {} : { unit }) } }),
})

/** A chart as FHIR R4, and the words of the page each resource was taken from, by resource id. */
export interface FhirChart {
  bundle: { resourceType: 'Bundle'; type: 'collection'; entry: { resource: Json }[] }
  patient: Json
  quotes: Map<string, string>
}

/**
 * The chart as plain FHIR R4 resources for FHIRPath: nothing is invented (a date that could be read two ways has no value,
 * an unrecognised name no code) and nothing is left out that was charted.
 */
export const fhirChart = (chart: Chart, planned: IsoDay): FhirChart => {
  const [patient = {}, ...measured] = fhirPatient(chart, planned)
  const resources = [
    patient,
    ...measured,
    ...chart.medications.map(fhirMedication),
    ...chart.allergies.map(allergy),
    ...chart.problems.map(condition),
    ...chart.immunisations.map(fhirImmunization),
    ...chart.measurements.map(observation),
  ]
  const rows = [chart.medications, chart.allergies, chart.problems, chart.immunisations, chart.measurements].flat()
  return {
    bundle: { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) },
    patient,
    quotes: new Map(rows.map(({ id, source }) => [id, source.quote])),
  }
}
