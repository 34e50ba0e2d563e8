import type { Observation } from '../../model/chart'
import { foldWords } from '../fold'
import { MEASUREMENT_WORDS } from '../words/measurements'
import { type FhirBench, leave, sourceOf } from './bench'
import { codesOf, nameOf, namesOf } from './concept'
import { fhirDay } from './fhir-day'
import type { Entry } from './open-bundle'
import type { Concept, Quantity, ResourceOf } from './resources'

/** LOINC codes of the measurements that rules know; others are known by their names. https://loinc.org */
// biome-ignore format: one measurement a line
const LOINC: Record<string, string> = {
  '29463-7': 'body-weight', '3141-9': 'body-weight', '8302-2': 'body-height', '39156-5': 'bmi', '85354-9': 'blood-pressure',
  '1742-6': 'alt', '1920-8': 'ast', '1975-2': 'bilirubin', '2160-0': 'creatinine', '14682-9': 'creatinine',
  '33914-3': 'egfr', '62238-1': 'egfr', '98979-8': 'egfr', '6690-2': 'leukocytes', '26464-8': 'leukocytes', '751-8': 'neutrophils',
  '731-0': 'lymphocytes', '711-2': 'eosinophils', '777-3': 'platelets', '26515-7': 'platelets', '718-7': 'haemoglobin',
  '19113-0': 'ige', '1988-5': 'crp', '8310-5': 'temperature', '8867-4': 'heart-rate',
}

const codeOf = (concept: Concept | undefined): string | undefined =>
  codesOf(concept)
    .map((code) => LOINC[code])
    .find((code) => code !== undefined) ??
  namesOf(concept).flatMap(
    (name) => MEASUREMENT_WORDS.find(([, pattern]) => pattern.test(foldWords(name)))?.[0] ?? [],
  )[0]

const USED = ['final', 'amended', 'corrected', 'preliminary']

/** A measurement with its parts (a blood pressure has two). A value that is only a bound ("< 5") stays in words. */
export const observationsOf = (entry: Entry, resource: ResourceOf<'Observation'>, bench: FhirBench): Observation[] => {
  const {
    code,
    component = [],
    effectiveDateTime,
    effectivePeriod,
    valueString,
    valueCodeableConcept,
    status,
  } = resource
  const name = nameOf(code)
  if (name === undefined || !USED.includes(status ?? 'final')) {
    leave(bench, entry, name, 'denied-line')
    return []
  }
  const written = effectiveDateTime ?? effectivePeriod?.start
  const date = fhirDay(written) ?? null
  if (written !== undefined && date === null) leave(bench, entry, `${name}: ${written}`, 'unreadable-date')
  const add = (label: string, of: Concept | undefined, quantity: Quantity | undefined, words?: string): Observation => {
    const { value, comparator, unit, code: ucum } = quantity ?? {}
    const said = value === undefined ? words : `${comparator ?? ''}${value} ${unit ?? ucum ?? ''}`.trim()
    const source = sourceOf(entry, [label, said, written])
    const known = codeOf(of)
    return {
      id: bench.idFor('o', source.quote),
      text: [label, said].filter(Boolean).join(' '),
      ...(known === undefined ? {} : { code: known }),
      ...(value === undefined || comparator !== undefined ? {} : { value }),
      ...((ucum ?? unit) === undefined ? {} : { unit: ucum ?? unit }),
      date,
      source,
    }
  }
  const parts = component.flatMap((one) => {
    const part = nameOf(one.code)
    return part === undefined || one.valueQuantity === undefined ? [] : [add(part, one.code, one.valueQuantity)]
  })
  const whole = resource.valueQuantity ?? valueString ?? nameOf(valueCodeableConcept)
  if (whole === undefined && parts.length > 0) return parts
  return [add(name, code, resource.valueQuantity, valueString ?? nameOf(valueCodeableConcept)), ...parts]
}
