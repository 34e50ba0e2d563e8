import { atcOf, namesOf } from './concept'
import { medicationNames } from './medication-names'
import { MEDICATED } from './medications'
import type { FhirRecord } from './open-bundle'

/** The names in a record worth resolving, unique, in its order. */
export const linesOfBundle = (record: FhirRecord): string[] => [
  ...new Set([
    ...MEDICATED.flatMap((type) => record.of(type).flatMap(({ resource }) => medicationNames(resource, record).names)),
    ...record.of('AllergyIntolerance').flatMap(({ resource }) => [...namesOf(resource.code), ...atcOf(resource.code)]),
    ...record
      .of('Immunization')
      .flatMap(({ resource }) => [...namesOf(resource.vaccineCode), ...atcOf(resource.vaccineCode)]),
  ]),
]
