import type { Chart } from '../model/chart'
import type { CriterionJudgement, Judgement } from '../model/judgement'
import type { Prescriber } from '../model/prescriber'
import type { Questionnaire } from '../model/questionnaire'
import type { FormState } from '../model/questionnaire-response'
import type { Lang } from '../model/text'
import { sentenceOf } from '../rules/phrase'
import { fhirDate } from './fhir-date'
import { fhirMedication } from './fhir-medication'
import { practitionerOf } from './launch-context'
import { toResponse } from './to-response'

type Json = Record<string, unknown>

/** References inside the bundle are relative to it; the name resolves nowhere (RFC 2606). */
const BASE = 'https://sidelight.invalid/fhir'

export interface BundleInput {
  questionnaire: Questionnaire
  state: FormState
  chart: Chart
  judgement: Judgement
  practitioner: Prescriber
  /** ISO date-time, given by the caller. */
  authored: string
  lang: Lang
  status: 'in-progress' | 'completed'
}

/** The patient without name, record number or birthday: the form's own fields carry what it asks for. */
const minimised = ({ patient }: Chart): Json => {
  const { birthDate, sex } = patient
  const month = typeof birthDate === 'string' ? birthDate.slice(0, 7) : undefined
  return {
    resourceType: 'Patient',
    id: 'patient',
    ...(sex === undefined ? {} : { gender: sex }),
    ...fhirDate('birthDate', month),
  }
}

const flat = (criteria: readonly CriterionJudgement[]): CriterionJudgement[] =>
  criteria.flatMap((criterion) => [criterion, ...flat(criterion.children ?? [])])

/** What stands in the way, and what cannot be told: both are said on the wire, neither as the other. */
const detectedIssue = (
  criterion: CriterionJudgement,
  rows: ReadonlySet<string>,
  { lang, authored }: BundleInput,
): Json => {
  const seen = new Set(
    criterion.evidence.flatMap(({ entry }) => (entry !== undefined && rows.has(entry) ? [entry] : [])),
  )
  const implicated = [...seen].map((id) => ({ reference: `MedicationStatement/${id}` }))
  return {
    resourceType: 'DetectedIssue',
    id: `issue-${criterion.id.replace(/[^A-Za-z0-9.-]/g, '-')}`.slice(0, 64),
    status: criterion.truth === 'not-met' ? 'final' : 'preliminary',
    code: { coding: [{ system: 'urn:sidelight:truth', code: criterion.truth }], text: criterion.id },
    severity: criterion.truth === 'not-met' ? 'high' : 'moderate',
    patient: { reference: 'Patient/patient' },
    identifiedDateTime: authored,
    detail: sentenceOf(criterion, lang),
    ...(implicated.length === 0 ? {} : { implicated }),
  }
}

/**
 * A request as one FHIR R4 Bundle: the patient (minimised), the rows the judgement looked at, the response with the origin of each
 * answer, what stands in the way, and where it all comes from. Nothing is sent: it is handed to the person.
 */
export const toBundle = (input: BundleInput): Json => {
  const { questionnaire, state, chart, judgement, practitioner, authored, lang, status } = input
  const criteria = flat(judgement.criteria)
  const looked = new Set(criteria.flatMap(({ evidence }) => evidence.flatMap(({ entry }) => entry ?? [])))
  const rows = chart.medications.filter(({ id }) => looked.has(id))
  const ids = new Set(rows.map(({ id }) => id))
  const response = toResponse(questionnaire, state, { authored, lang, status })
  const author = { reference: 'Practitioner/practitioner' }
  const resources: Json[] = [
    minimised(chart),
    practitionerOf(practitioner),
    ...rows.map(fhirMedication),
    { ...response, id: 'response', subject: { reference: 'Patient/patient' }, author },
    ...criteria.filter(({ truth }) => truth !== 'met').map((criterion) => detectedIssue(criterion, ids, input)),
    {
      resourceType: 'Provenance',
      id: 'provenance',
      target: [{ reference: 'QuestionnaireResponse/response' }],
      recorded: authored,
      agent: [
        { type: { text: 'author' }, who: author },
        { type: { text: 'assembler' }, who: { display: `Sidelight, ${judgement.program} ${judgement.revision}` } },
      ],
    },
  ]
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: authored,
    entry: resources.map((resource) => ({
      fullUrl: `${BASE}/${String(resource.resourceType)}/${String(resource.id)}`,
      resource,
    })),
  }
}
