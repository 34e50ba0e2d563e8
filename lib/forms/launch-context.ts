import type { Chart } from '../model/chart'
import type { IsoDay } from '../model/date'
import type { CriterionJudgement, Judgement } from '../model/judgement'
import type { Prescriber } from '../model/prescriber'
import { plainJudgement } from '../rules/later-judgement'
import { type FhirChart, fhirChart } from './fhir-chart'

type Json = Record<string, unknown>

const flat = (criteria: readonly CriterionJudgement[], byId: ReadonlyMap<unknown, Json>): Json[] =>
  criteria.flatMap(({ children, evidence, ...criterion }) => [
    { ...criterion, evidence: evidence.map((each) => ({ ...each, resource: byId.get(each.entry) })) },
    ...flat(children ?? [], byId),
  ])

const RPPS = 'urn:oid:1.2.250.1.71.4.2.1'
const NIHDI = 'https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi'

/** The person's own details as FHIR R4; where they work is an extension, the ward beside the hospital. Nothing given, nothing there. */
export const practitionerOf = (me: Prescriber): Json => {
  const { name, speciality, rpps, inami, hospital, ward, pharmacy, phone, email } = me
  const where = [hospital, ward].filter((part) => part !== undefined && part !== '').join(', ')
  const some = (key: string, list: readonly (Json | null)[]): Json => {
    const given = list.filter((each) => each !== null)
    return given.length === 0 ? {} : { [key]: given }
  }
  const text = (value: string | undefined, of: (given: string) => Json): Json | null =>
    value === undefined || value.trim() === '' ? null : of(value.trim())
  return {
    resourceType: 'Practitioner',
    id: 'practitioner',
    ...some('extension', [
      text(where, (valueString) => ({ url: 'urn:sidelight:hospital', valueString })),
      text(pharmacy, (valueString) => ({ url: 'urn:sidelight:pharmacy', valueString })),
    ]),
    ...some('identifier', [
      text(rpps, (value) => ({ system: RPPS, value })),
      text(inami, (value) => ({ system: NIHDI, value })),
    ]),
    ...some('name', [text(name, (given) => ({ text: given }))]),
    ...some('telecom', [
      text(phone, (value) => ({ system: 'phone', value })),
      text(email, (value) => ({ system: 'email', value })),
    ]),
    ...some('qualification', [text(speciality, (given) => ({ code: { text: given } }))]),
  }
}

export interface LaunchContext {
  variables: Record<string, unknown>
  quotes: FhirChart['quotes']
}

/**
 * What a form's expressions may name: `%patient`, `%chart` (a Bundle), `%judgement` (its criteria flattened, the members of
 * a group beside the group; each evidence with the `resource` it is about, so that a table need not search the chart for every
 * row), `%planned`, `%practitioner`. Copies, so that nothing an engine does reaches the model.
 */
export const launchContext = (
  chart: Chart,
  judgement: Judgement,
  planned: IsoDay,
  prescriber: Prescriber = {},
): LaunchContext => {
  const { bundle, patient, quotes } = fhirChart(chart, planned)
  const byId = new Map(bundle.entry.map(({ resource }) => [resource.id, resource]))
  const variables = structuredClone({
    patient,
    chart: bundle,
    judgement: { ...plainJudgement(judgement), criteria: flat(judgement.criteria, byId) },
    practitioner: practitionerOf(prescriber),
  })
  return { variables: { ...variables, planned }, quotes }
}
