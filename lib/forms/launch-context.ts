import type { Chart } from '../model/chart'
import type { IsoDay } from '../model/date'
import type { CriterionJudgement, Judgement } from '../model/judgement'
import { plainJudgement } from '../rules/later-judgement'
import { type FhirChart, fhirChart } from './fhir-chart'

/** Who writes the request, kept once by the user and never read from a page. */
export interface Prescriber {
  name?: string
  hospital?: string
  pharmacy?: string
  phone?: string
  email?: string
  /** RPPS (FR) or INAMI/RIZIV (BE). */
  licence?: string
}

type Json = Record<string, unknown>

const flat = (criteria: readonly CriterionJudgement[], byId: ReadonlyMap<unknown, Json>): Json[] =>
  criteria.flatMap(({ children, evidence, ...criterion }) => [
    { ...criterion, evidence: evidence.map((each) => ({ ...each, resource: byId.get(each.entry) })) },
    ...flat(children ?? [], byId),
  ])

const practitionerOf = ({ name, hospital, pharmacy, phone, email, licence }: Prescriber): Record<string, unknown> => {
  const telecom = [
    ...(phone === undefined ? [] : [{ system: 'phone', value: phone }]),
    ...(email === undefined ? [] : [{ system: 'email', value: email }]),
  ]
  const extension = [
    ...(hospital === undefined ? [] : [{ url: 'urn:sidelight:hospital', valueString: hospital }]),
    ...(pharmacy === undefined ? [] : [{ url: 'urn:sidelight:pharmacy', valueString: pharmacy }]),
  ]
  return {
    resourceType: 'Practitioner',
    id: 'practitioner',
    ...(extension.length === 0 ? {} : { extension }),
    ...(licence === undefined ? {} : { identifier: [{ value: licence }] }),
    ...(name === undefined ? {} : { name: [{ text: name }] }),
    ...(telecom.length === 0 ? {} : { telecom }),
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
