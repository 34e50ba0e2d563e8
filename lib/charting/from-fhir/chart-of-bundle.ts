import type { Chart } from '../../model/chart'
import type { IsoDay } from '../../model/date'
import type { ResolutionBatch } from '../../model/resolution'
import { entryIds } from '../entry-id'
import { factsUsed } from '../facts-used'
import { lookupOf } from '../lookup'
import { newestWeight } from '../newest-weight'
import { type FhirBench, leave } from './bench'
import { coverageOf } from './coverage'
import { allergyOf, conditionOf, familyOf, immunizationOf } from './findings'
import { MEDICATED, medicationOf } from './medications'
import { observationsOf } from './observations'
import type { FhirRecord } from './open-bundle'
import { patientOf } from './patient'
import { RESOURCES } from './resources'

/** Those who treat, and papers about papers: nothing a patient takes or has is in them. */
const ASIDE = new Set(
  'Practitioner PractitionerRole Organization Location Device Encounter Provenance Coverage RelatedPerson Medication OperationOutcome Specimen Account Claim ExplanationOfBenefit CareTeam Binary'.split(
    ' ',
  ),
)

/**
 * A FHIR record with what the lexicon said of its names (`linesOfBundle`), as a patient chart like a page's: statuses and dates as the
 * resources write them. What could not be used stands in `unread`; the lists are never taken for whole.
 */
export const chartOfBundle = (record: FhirRecord, batch: ResolutionBatch, asOf: IsoDay): Chart => {
  const bench: FhirBench = { record, lookup: lookupOf(batch), asOf, idFor: entryIds(), unread: [] }
  for (const entry of record.unreadable) leave(bench, entry, undefined, 'reader-failed')
  const others = record.entries.filter(({ type }) => !ASIDE.has(type) && !Object.hasOwn(RESOURCES, type))
  for (const type of new Set(others.map((entry) => entry.type)))
    bench.unread.push({ text: type, why: 'unsure-what-list', count: others.filter((one) => one.type === type).length })
  const held = {
    medications: MEDICATED.flatMap((type) =>
      record.of(type).flatMap(({ entry, resource }) => medicationOf(entry, resource, bench) ?? []),
    ),
    allergies: record
      .of('AllergyIntolerance')
      .flatMap(({ entry, resource }) => allergyOf(entry, resource, bench) ?? []),
    problems: [
      ...record.of('Condition').flatMap(({ entry, resource }) => conditionOf(entry, resource, bench) ?? []),
      ...record.of('FamilyMemberHistory').flatMap(({ entry, resource }) => familyOf(entry, resource, bench)),
    ],
    immunisations: record
      .of('Immunization')
      .flatMap(({ entry, resource }) => immunizationOf(entry, resource, bench) ?? []),
    measurements: record.of('Observation').flatMap(({ entry, resource }) => observationsOf(entry, resource, bench)),
  }
  const { patient, conflict } = patientOf(record)
  const weightKg = newestWeight(held.measurements)
  const coverage = coverageOf(held, bench)
  const chart: Omit<Chart, 'facts'> = {
    asOf,
    patient: { ...patient, ...(weightKg === undefined ? {} : { weightKg }) },
    ...(conflict === undefined ? {} : { patientConflict: conflict }),
    worklist: false,
    ...held,
    unread: bench.unread,
    coverage,
  }
  return { ...chart, facts: factsUsed(chart, batch.substances) }
}
