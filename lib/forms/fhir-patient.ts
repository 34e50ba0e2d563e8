import { boundsOf } from '../dates/bounds'
import { yearsBetween } from '../dates/days'
import type { Chart } from '../model/chart'
import type { IsoDay } from '../model/date'
import { fhirDate } from './fhir-date'

type Json = Record<string, unknown>

const LOINC = 'http://loinc.org'

/** Completed years on the planned day when every reading of the birth date agrees; the page's own age only for its own day. */
export const ageOn = (chart: Chart, planned: IsoDay): number | undefined => {
  const birth = boundsOf(chart.patient.birthDate)
  if (birth === null) return planned === chart.asOf ? chart.patient.statedAge : undefined
  const [oldest, youngest] = [yearsBetween(birth.earliest, planned), yearsBetween(birth.latest, planned)]
  return oldest === youngest ? oldest : undefined
}

const observation = (id: string, code: string, display: string, value: number, unit: string): Json => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code: { coding: [{ system: LOINC, code, display }], text: display },
  subject: { reference: 'Patient/patient' },
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
})

/** The patient of a chart as FHIR R4: the Patient, and what of them is an Observation in FHIR (age, weight, height). */
export const fhirPatient = (chart: Chart, planned: IsoDay): Json[] => {
  const { name, sex, birthDate, weightKg, heightCm, identifiers } = chart.patient
  const age = ageOn(chart, planned)
  return [
    {
      resourceType: 'Patient',
      id: 'patient',
      ...(identifiers.length === 0 ? {} : { identifier: identifiers.map((value) => ({ value })) }),
      ...(name === undefined ? {} : { name: [{ text: name }] }),
      ...(sex === undefined ? {} : { gender: sex }),
      ...fhirDate('birthDate', birthDate),
    },
    ...(age === undefined ? [] : [observation('patient-age', '30525-0', 'Age', age, 'a')]),
    ...(weightKg === undefined ? [] : [observation('patient-weight', '29463-7', 'Body weight', weightKg, 'kg')]),
    ...(heightCm === undefined ? [] : [observation('patient-height', '8302-2', 'Body height', heightCm, 'cm')]),
  ]
}
