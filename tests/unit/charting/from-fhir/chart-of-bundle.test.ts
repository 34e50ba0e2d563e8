import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { identityOf } from '../../../../lib/charting/identity'
import { fhirChart } from '../../../../lib/forms/fhir-chart'
import { Chart } from '../../../../lib/model/chart'
import { r4Faults } from '../../forms/vignettes/r4'
import { bundleOf, charted, chartedText, hers, PATIENT } from './bundle'

const IPS = readFileSync('tests/lists/ips-eczema.json', 'utf8')
const named = (chart: Chart) =>
  chart.medications.map(({ substances }) => substances.map(({ name }) => name).join(' + '))

describe('an International Patient Summary', () => {
  it('is FHIR R4 by an independent validator, and a chart of ours', () => {
    expect(r4Faults(JSON.parse(IPS))).toEqual([])
    expect(Chart.safeParse(chartedText(IPS)).error).toBeUndefined()
  })

  it('is charted like a page: who, what, since when, until when, why', () => {
    const chart = chartedText(IPS)
    expect(chart.patient).toMatchObject({
      name: 'Hanne Verstraete',
      birthDate: '1988-05-02',
      sex: 'female',
      weightKg: 62.5,
    })
    expect(named(chart)).toEqual(['methotrexate', 'betamethasone', 'azathioprine', 'dupilumab'])
    expect(chart.medications[0]).toMatchObject({
      status: 'stopped',
      start: '2026-02-02',
      end: '2026-09-30',
      route: 'oral',
      indication: 'atopic dermatitis',
      outcome: { kind: 'failure', text: 'insufficient effect' },
      dose: { perWeekMg: 15 },
    })
    expect(chart.medications[0]?.dose?.perDayMg).toBeUndefined()
    expect(chart.medications[1]).toMatchObject({ start: '2026-10', end: null, status: 'active' })
    expect(chart.medications[2]?.status).toBe('entered-in-error')
    expect(chart.medications[3]).toMatchObject({ order: true, status: 'intended', start: '2026-11-19' })
    expect(chart.allergies).toMatchObject([{ substances: ['amoxicillin'], reaction: 'Urticaria', negated: false }])
    expect(chart.problems).toMatchObject([{ code: 'L20.9', status: 'active', start: '1990' }])
  })

  it('is the same patient as the page that names her the other way round', () =>
    expect(identityOf(chartedText(IPS).patient)).toBe(
      identityOf({ name: 'VERSTRAETE Hanne', birthDate: '1988-05-02', identifiers: [] }),
    ))

  it('claims no list whole, and says which section holds nothing and why', () => {
    const { coverage, unread } = chartedText(IPS)
    expect(coverage).toMatchObject({ medications: 'incomplete', allergies: 'incomplete', immunisations: 'incomplete' })
    expect(unread).toMatchObject([{ text: 'Immunizations: Not Asked', why: 'not-in-file' }])
  })

  it('quotes each resource in a line, with its place in the file', () =>
    expect(chartedText(IPS).medications[0]?.source).toMatchObject({
      quote: expect.stringMatching(
        /^Ledertrexate 2.5 mg tablet · 15 mg, 1 x per week · 2026-02-02 – 2026-09-30 · stopped/,
      ),
      locator: { path: 'entry:4' },
    }))
})

describe('whose it is', () => {
  const methotrexate = {
    resourceType: 'MedicationStatement',
    status: 'active',
    medicationCodeableConcept: { text: 'Methotrexate' },
  }
  const of = (...resources: Record<string, unknown>[]) => chartedText(JSON.stringify(bundleOf(...resources)))

  it('two patients in one file: nothing may be judged', () => {
    const other = { ...PATIENT, id: 'p2', name: [{ text: 'Jan Peeters' }], birthDate: '1970-01-01' }
    expect(of(PATIENT, other, hers(methotrexate)).patientConflict).toBe('Hanne Verstraete / Jan Peeters')
  })

  it('a row of somebody else than the patient of the file: neither', () => {
    const stranger = { ...methotrexate, subject: { reference: 'Patient/p9', display: 'Jan Peeters' } }
    expect(of(PATIENT, hers(methotrexate), stranger).patientConflict).toBe('Hanne Verstraete / Jan Peeters')
    expect(of(stranger, { ...stranger, subject: { reference: 'Patient/p8' } }).patientConflict).toBeDefined()
  })

  it('the same patient twice, or under a server’s address, is one', () => {
    expect(of(PATIENT, PATIENT, hers(methotrexate)).patientConflict).toBeUndefined()
    const far = { ...methotrexate, subject: { reference: 'https://ehr.example/fhir/Patient/p1' } }
    expect(of(PATIENT, far).patientConflict).toBeUndefined()
  })

  it('a file that names nobody is nobody’s', () => expect(of(methotrexate).patient).toEqual({ identifiers: [] }))
})

it('what Sidelight itself writes as FHIR it reads back: names, days, status, reason', () => {
  const chart = chartedText(IPS)
  const again = chartedText(JSON.stringify(fhirChart(chart, '2026-11-25').bundle))
  const kept = ({ medications }: Chart) =>
    medications.map(({ status, start, end, substances, indication }) => ({
      status,
      start,
      end,
      indication,
      names: substances.map(({ name }) => name),
    }))
  expect(kept(again)).toEqual(kept(chart))
})

it('resources of kinds that are not read are counted, malformed ones named', () => {
  const chart = charted(
    { resourceType: 'Procedure' },
    { resourceType: 'Procedure' },
    { resourceType: 'Condition', code: 'no concept' },
  )
  expect(chart.unread).toMatchObject([
    { text: 'Condition 4', why: 'reader-failed' },
    { text: 'Procedure', why: 'unsure-what-list', count: 2 },
  ])
})
