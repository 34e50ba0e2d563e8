import { describe, expect, it } from 'vitest'
import { prefill } from '../../../lib/forms/prefill'
import { toBundle } from '../../../lib/forms/to-bundle'
import { loadIndex } from '../../../lib/lexicon/load-index'
import { chartOfCase } from '../../../lib/rules/chart-of-case'
import { runCase } from '../../../lib/rules/run-case'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { program } from '../packs/program'

const index = loadIndex(embeddedLexicon())
const pack = program('be-dupixent-mnp')
const found = pack.cases.find(({ name }) => name.startsWith('Ciclosporin still being taken'))
if (found === undefined) throw new Error('the case is gone')
const questionnaire = pack.forms[0]
if (questionnaire === undefined) throw new Error('the form is gone')
const chart = chartOfCase(found, index)
const named = { ...chart, patient: { ...chart.patient, name: 'Lotte Peeters', identifiers: ['NG-204417'] } }
const { judgement } = runCase(pack, found, index)
const state = await prefill(questionnaire, { chart: named, judgement, pack, planned: found.asOf, lang: 'en' })
const bundle = toBundle({
  questionnaire,
  state,
  chart: named,
  judgement,
  practitioner: { name: 'Dr. An Willems' },
  authored: '2026-11-20T09:00:00Z',
  lang: 'en',
  status: 'in-progress',
})
const entries = bundle.entry as { fullUrl: string; resource: Record<string, unknown> }[]
const of = (type: string) => entries.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type)

describe('a request as a FHIR bundle', () => {
  it('holds the patient, the rows looked at, the response, what stands in the way, and where it comes from', () => {
    for (const type of ['Patient', 'Practitioner', 'QuestionnaireResponse', 'Provenance'])
      expect(of(type)).toHaveLength(1)
    expect(of('MedicationStatement').length).toBeGreaterThan(0)
    expect(of('DetectedIssue')).toContainEqual(
      expect.objectContaining({ id: 'issue-washout-immunosuppressants', status: 'final', severity: 'high' }),
    )
  })

  it('names the patient nowhere: no name, no record number, a month of birth', () => {
    expect(JSON.stringify(bundle)).not.toMatch(/Peeters|NG-204417|1986-04-02/)
    expect(of('Patient')[0]).toMatchObject({ birthDate: '1986-04' })
  })

  it('every reference leads to a resource of the bundle, and every resource has its own address', () => {
    const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map((match) => match[1])
    const known = new Set(entries.map(({ resource }) => `${String(resource.resourceType)}/${String(resource.id)}`))
    expect(references.filter((one) => one !== undefined && !known.has(one))).toEqual([])
    expect(new Set(entries.map(({ fullUrl }) => fullUrl)).size).toBe(entries.length)
    for (const { resource } of entries) expect(resource.id).toMatch(/^[A-Za-z0-9.-]{1,64}$/)
  })

  it('what is met is no issue, and what cannot be told is not final', () => {
    const issues = of('DetectedIssue') as { status: string; code: { coding: { code: string }[] } }[]
    for (const { status, code } of issues)
      expect([status, code.coding[0]?.code]).toEqual(
        status === 'final' ? ['final', 'not-met'] : ['preliminary', 'unknown'],
      )
  })
})
