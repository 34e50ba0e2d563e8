import { bestNamed, type Lookup, type Named } from '../lookup'
import { atcOf, codesOf, nameOf, namesOf } from './concept'
import type { FhirRecord } from './open-bundle'
import { type Medicated, Medication } from './resources'

/** How a resource names its medicine. */
export interface MedicationNames {
  /** As shown; undefined when it names none. */
  text: string | undefined
  /** What the lexicon is asked, best first: names, then ATC codes. */
  names: readonly string[]
  form: string | undefined
  /** A reference that leads to nothing in the file. */
  lost: string | undefined
}

/** The names in the resource itself, or in the Medication it points at (in the file or contained in it). */
export const medicationNames = (resource: Medicated, record: FhirRecord): MedicationNames => {
  const own = resource.medicationCodeableConcept
  const reference = resource.medicationReference?.reference
  const found = reference === undefined ? undefined : pointedAt(reference, resource, record)
  const medication = Medication.safeParse(found)
  const concepts = [
    own,
    ...(medication.success
      ? [medication.data.code, ...(medication.data.ingredient ?? []).map((one) => one.itemCodeableConcept)]
      : []),
  ]
  const shown = [
    nameOf(own),
    medication.success ? nameOf(medication.data.code) : undefined,
    resource.medicationReference?.display,
  ]
  const ingredients = concepts.slice(2).flatMap((one) => nameOf(one) ?? [])
  return {
    text: shown.find((text) => text !== undefined) ?? (ingredients.length > 0 ? ingredients.join(' + ') : undefined),
    names: [
      ...new Set([
        ...concepts.slice(0, 2).flatMap(namesOf),
        ...(resource.medicationReference?.display === undefined ? [] : [resource.medicationReference.display]),
        ...(ingredients.length > 0 ? [ingredients.join(' + ')] : []),
        ...concepts.slice(0, 2).flatMap(atcOf),
      ]),
    ],
    form: medication.success ? nameOf(medication.data.form) : undefined,
    lost: reference !== undefined && found === undefined ? reference : undefined,
  }
}

const pointedAt = (reference: string, { contained }: Medicated, record: FhirRecord): unknown =>
  reference.startsWith('#') ? contained?.find((one) => one.id === reference.slice(1)) : record.find(reference)

/** Says that nothing is known or taken: the IPS's codes for it. http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips */
export const isAbsence = (resource: Medicated): boolean =>
  codesOf(resource.medicationCodeableConcept).some((code) => /^no-(?:known-medications|medication-info)$/.test(code))

/** What the lexicon takes the names for. `torn`: a name and a code that mean different drugs. */
export const namedBy = (names: readonly string[], lookup: Lookup): { named: Named | undefined; torn: boolean } => {
  const candidates = names.map((name) => ({ piece: name, line: name }))
  const sure = candidates
    .map((one) => bestNamed([one], lookup))
    .filter((one) => one !== undefined && one.rank >= 4)
    .map((one) => new Set(one?.resolution?.substances.map(({ name }) => name)))
  const torn = sure.some((one) =>
    sure.some((other) => one.size > 0 && other.size > 0 && [...one].every((name) => !other.has(name))),
  )
  return { named: bestNamed(candidates, lookup), torn }
}
