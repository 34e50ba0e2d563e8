import { readFileSync } from 'node:fs'
import { chartOfBundle } from '../../../../lib/charting/from-fhir/chart-of-bundle'
import { linesOfBundle } from '../../../../lib/charting/from-fhir/lines-of-bundle'
import { openBundle } from '../../../../lib/charting/from-fhir/open-bundle'
import { loadIndex } from '../../../../lib/lexicon/load-index'
import { resolveLines } from '../../../../lib/lexicon/resolve-lines'
import type { Chart } from '../../../../lib/model/chart'

const index = loadIndex(JSON.parse(readFileSync('public/generated/lexicon.json', 'utf8')))

export const PATIENT = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ family: 'Verstraete', given: ['Hanne'] }],
  birthDate: '1988-05-02',
}
const SUBJECT = { subject: { reference: 'Patient/p1' }, patient: { reference: 'Patient/p1' } }

/** A resource of that patient: `subject` or `patient`, as its type calls it. */
export const hers = (resource: { resourceType: string } & Record<string, unknown>): Record<string, unknown> => {
  const key = ['AllergyIntolerance', 'Immunization', 'FamilyMemberHistory'].includes(resource.resourceType)
    ? 'patient'
    : 'subject'
  return { [key]: SUBJECT[key], ...resource }
}

/** A searchset of these resources, as a server answers. */
export const bundleOf = (...resources: Record<string, unknown>[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
})

/** A file's text charted on 20 November 2026. */
export const chartedText = (text: string) => {
  const opened = openBundle(text)
  if (!opened.ok) throw new Error(opened.problem)
  return chartOfBundle(opened.value, resolveLines(linesOfBundle(opened.value), index), '2026-11-20')
}

export const charted = (...resources: Record<string, unknown>[]) =>
  chartedText(
    JSON.stringify(
      bundleOf(
        PATIENT,
        ...resources.map((one) => ('resourceType' in one ? hers(one as { resourceType: string }) : one)),
      ),
    ),
  )

/** One statement of hers, of methotrexate unless it says otherwise. */
export const statement = (over: object) =>
  charted({
    resourceType: 'MedicationStatement',
    status: 'active',
    medicationCodeableConcept: { text: 'Methotrexate 10 mg' },
    ...over,
  })

/** Why each line was not charted. */
export const why = ({ unread }: Pick<Chart, 'unread'>) => unread.map((one) => one.why)
