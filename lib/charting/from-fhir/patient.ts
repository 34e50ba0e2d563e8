import type { Patient } from '../../model/chart'
import { PartialDate } from '../../model/date'
import { samePerson } from '../person-of'
import type { FhirRecord } from './open-bundle'
import type { ResourceOf } from './resources'

const SEX: readonly string[] = ['male', 'female', 'other', 'unknown']
const isSex = (text: string | undefined): text is NonNullable<Patient['sex']> =>
  text !== undefined && SEX.includes(text)

const nameIn = ({ name = [] }: ResourceOf<'Patient'>): string | undefined => {
  const used = ['official', 'usual', undefined].flatMap((use) => name.filter((one) => one.use === use))[0] ?? name[0]
  const parts = [...(used?.given ?? []), used?.family].filter((part) => part !== undefined && part !== '')
  return parts.length > 1 ? parts.join(' ') : (used?.text ?? parts[0])
}

const patientIn = (resource: ResourceOf<'Patient'>): Patient => {
  const name = nameIn(resource)
  const birth = PartialDate.safeParse(resource.birthDate)
  return {
    ...(name === undefined ? {} : { name }),
    ...(birth.success ? { birthDate: birth.data } : {}),
    ...(isSex(resource.gender) ? { sex: resource.gender } : {}),
    identifiers: (resource.identifier ?? []).flatMap(({ value }) => value ?? []),
  }
}

const differ = (a: Patient, b: Patient): boolean =>
  (a.name !== undefined && b.name !== undefined && !samePerson(a.name, b.name)) || a.birthDate !== b.birthDate

/** Whose resources these are: each names its patient. */
const subjectsOf = (record: FhirRecord): Map<string, string> => {
  const subjects = new Map<string, string>()
  const types = [
    'MedicationStatement',
    'MedicationRequest',
    'MedicationDispense',
    'MedicationAdministration',
    'AllergyIntolerance',
    'Condition',
    'FamilyMemberHistory',
    'Immunization',
    'Observation',
  ] as const
  for (const type of types)
    for (const { resource } of record.of(type)) {
      const { reference, display } = resource.subject ?? resource.patient ?? {}
      if (reference !== undefined) subjects.set(reference, display ?? reference)
    }
  return subjects
}

/**
 * Whose record it is. Two patients in one file, or resources that belong to somebody else than the patient it holds, are a conflict,
 * in words: nothing may be judged.
 */
export const patientOf = (record: FhirRecord): { patient: Patient; conflict?: string } => {
  const people = record.of('Patient')
  const [first, ...others] = people.map(({ resource }) => patientIn(resource))
  const other = first && others.find((one) => differ(first, one))
  const patient = first ?? { identifiers: [] }
  if (first && other) return { patient, conflict: `${first.name ?? '?'} / ${other.name ?? '?'}` }
  const own = people.map(({ entry }) => entry.raw)
  const subjects = [...subjectsOf(record)]
  const strangers = first
    ? subjects.filter(([reference]) => {
        const found = record.find(reference)
        // One patient in the file, under another server's address: it is still whom the file is about.
        return found === undefined ? !sameId(reference, people) : !own.includes(found)
      })
    : subjects.slice(1)
  const [stranger] = strangers
  return stranger === undefined
    ? { patient }
    : { patient, conflict: `${patient.name ?? subjects[0]?.[1] ?? '?'} / ${stranger[1]}` }
}

const sameId = (reference: string, people: readonly { resource: ResourceOf<'Patient'> }[]): boolean =>
  people.some(({ resource }) => resource.id !== undefined && reference.split('/').at(-1) === resource.id)
