import type { MedicationStatement } from '../../model/chart'
import { outcomeOf } from '../outcome-of'
import { type FhirBench, leave, sourceOf, spanText } from './bench'
import { nameOf, namesOf } from './concept'
import { dosageOf } from './dosage'
import { fhirDay } from './fhir-day'
import { isAbsence, medicationNames, namedBy } from './medication-names'
import { medicationStatus } from './medication-status'
import type { Entry } from './open-bundle'
import type { Medicated } from './resources'

export const MEDICATED = [
  'MedicationStatement',
  'MedicationRequest',
  'MedicationDispense',
  'MedicationAdministration',
] as const

type Dated = Pick<MedicationStatement, 'start' | 'end' | 'occurrences' | 'order'>

interface Dates {
  written: readonly [string | undefined, string | undefined]
  dated: (day: (text: string | undefined) => string | null) => Dated
}

/**
 * When it was taken. A single administration is its day, an order the day it was written. A statement's point in time says that it was
 * taken on that day, not that it began or ended there: it stands in the quote, and the dates are asked.
 */
const datesOf = (resource: Medicated): Dates => {
  const { effectiveDateTime: point, effectivePeriod: period, authoredOn, whenHandedOver, whenPrepared } = resource
  const ordered = resource.resourceType === 'MedicationRequest' ? authoredOn : (whenHandedOver ?? whenPrepared)
  if (resource.resourceType === 'MedicationRequest' || resource.resourceType === 'MedicationDispense')
    return { written: [ordered, undefined], dated: (day) => ({ start: day(ordered), end: null, order: true }) }
  if (period !== undefined)
    return {
      written: [period.start, period.end],
      dated: (day) => ({ start: day(period.start), end: day(period.end) }),
    }
  return {
    written: [point, undefined],
    dated: (day) => {
      const given = resource.resourceType === 'MedicationAdministration' ? day(point) : null
      return { start: given, end: given, ...(given === null ? {} : { occurrences: [given] }) }
    },
  }
}

/** One of the four medication resources as a statement; null when it denies, or names, nothing: that is said. */
export const medicationOf = (entry: Entry, resource: Medicated, bench: FhirBench): MedicationStatement | null => {
  const { text, names, form, lost } = medicationNames(resource, bench.record)
  if (lost !== undefined) leave(bench, entry, `${text === undefined ? '' : `${text}: `}${lost}`, 'not-in-file')
  if (isAbsence(resource) || resource.doNotPerform === true) {
    leave(bench, entry, text, 'denied-line')
    return null
  }
  if (text === undefined) {
    if (lost === undefined) leave(bench, entry, undefined, 'no-drug-column')
    return null
  }
  const { named, torn } = namedBy(names, bench.lookup)
  const resolution = named?.resolution
  if (named?.rank === 1) {
    leave(bench, entry, text, 'denied-line')
    return null
  }
  const recognised = !torn && resolution?.recognised === true
  if (!recognised) leave(bench, entry, text, torn ? 'ambiguous-name' : 'unrecognised-name')
  const { written, dated } = datesOf(resource)
  for (const date of written) {
    if (date !== undefined && fhirDay(date) === undefined) leave(bench, entry, `${text}: ${date}`, 'unreadable-date')
  }
  const {
    text: dosage,
    route: said,
    dose,
    frequency,
    asNeeded,
  } = dosageOf(resource.dosage ?? resource.dosageInstruction ?? [], text)
  const status = medicationStatus(resource)
  const why = [...(resource.statusReason ?? []), resource.statusReasonCodeableConcept].flatMap(namesOf)
  const outcome = outcomeOf(why, [])
  const indication = (resource.reasonCode ?? []).map(nameOf).find((one) => one !== undefined)
  const route = said ?? resolution?.route
  const source = sourceOf(entry, [text, dosage, spanText(...written), resource.status, indication, outcome?.text])
  return {
    id: bench.idFor('m', source.quote),
    text,
    kind:
      resolution === undefined || resolution.kind === 'nothing' || resolution.kind === 'negative'
        ? 'medicine'
        : resolution.kind,
    recognised,
    substances: torn ? [] : (resolution?.substances ?? []),
    atc: torn ? [] : (resolution?.atc ?? []),
    candidates: torn
      ? [...new Set(names.flatMap((name) => bench.lookup(name)?.substances ?? []).map(({ name }) => name))].map(
          (name) => ({ name, score: 0.5 }),
        )
      : (resolution?.candidates ?? []),
    status,
    ...dated((date) => fhirDay(date) ?? null),
    ...(dose === undefined ? {} : { dose }),
    ...(route === undefined ? {} : { route }),
    ...((form ?? resolution?.form) === undefined ? {} : { form: form ?? resolution?.form }),
    ...(resolution?.release === undefined ? {} : { release: resolution.release }),
    ...(frequency === undefined ? {} : { frequency }),
    ...(asNeeded ? { asNeeded } : {}),
    ...(indication === undefined ? {} : { indication }),
    ...(outcome === undefined ? {} : { outcome }),
    source,
  }
}
