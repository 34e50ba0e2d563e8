import { describe, expect, it } from 'vitest'
import { fhirChart } from '../../../lib/forms/fhir-chart'
import { absent, certainDate, fhirDate } from '../../../lib/forms/fhir-date'
import { fhirImmunization, fhirMedication } from '../../../lib/forms/fhir-medication'
import { ageOn, fhirPatient } from '../../../lib/forms/fhir-patient'
import { launchContext } from '../../../lib/forms/launch-context'
import { chart, judged, judgement, row } from './patient'

const ambiguous = { written: '05/10/2026', readings: ['2026-10-05', '2026-05-10'] }

describe('dates in FHIR', () => {
  it('keep the precision they were written with', () => {
    expect(fhirDate('start', '2026-03')).toEqual({ start: '2026-03' })
    expect(certainDate({ written: 'vorig jaar', readings: ['2025'] })).toBe('2025')
  })

  it('a date that can be read two ways has no value but its words', () => {
    expect(certainDate(ambiguous)).toBeUndefined()
    expect(fhirDate('start', ambiguous)).toEqual({
      _start: { extension: [{ url: expect.stringContaining('originalText') as string, valueString: '05/10/2026' }] },
    })
  })

  it('not on the page is said, not asked for is nothing', () => {
    expect(fhirDate('start', null)).toEqual(absent('start'))
    expect(fhirDate('start', undefined)).toEqual({})
  })
})

describe('the age on the planned day', () => {
  const born = (birthDate: string | null, statedAge?: number) =>
    chart({ patient: { birthDate, identifiers: [], ...(statedAge === undefined ? {} : { statedAge }) } })

  it.each([
    ['2008-11-20', '2026-11-20', 18],
    ['2008-11-21', '2026-11-20', 17],
    ['2008-11', '2026-11-20', undefined],
    ['2008-10', '2026-11-20', 18],
    ['2008', '2026-12-31', 18],
  ])('born %s, on %s: %s', (birth, planned, age) => expect(ageOn(born(birth), planned)).toBe(age))

  it('the page’s own age counts for the page’s own day only', () => {
    expect(ageOn(born(null, 40), '2026-11-20')).toBe(40)
    expect(ageOn(born(null, 40), '2026-11-25')).toBeUndefined()
  })
})

describe('a chart as FHIR R4', () => {
  it('codes a recognised medicine, tags an unrecognised one', () => {
    const known = row('m1', 'Neoral', { atc: ['L04AD01'], start: '2026-01', route: 'oral', frequency: '2/d' })
    expect(fhirMedication(known)).toMatchObject({
      status: 'stopped',
      medicationCodeableConcept: { text: 'Neoral', coding: [{ system: 'http://www.whocc.no/atc', code: 'L04AD01' }] },
      effectivePeriod: { start: '2026-01' },
      dosage: [{ text: '2/d', route: { text: 'oral' } }],
    })
    const unknown = fhirMedication(row('m2', 'Zzyrq', { recognised: false, atc: ['L04AD01'] }))
    expect(unknown).toMatchObject({ meta: { tag: [{ code: 'unrecognised' }] } })
    expect(JSON.stringify(unknown)).not.toContain('L04AD01')
  })

  it('a single administration is a day, not a period', () => {
    expect(fhirMedication(row('m1', 'X', { occurrences: ['2026-03-02'] }))).toMatchObject({
      effectiveDateTime: '2026-03-02',
    })
  })

  it('a vaccination without a date keeps its words; a status FHIR lacks is left out', () => {
    const shot = fhirImmunization({
      id: 'i1',
      text: 'Priorix',
      substances: [],
      recognised: true,
      status: 'intended',
      date: ambiguous,
      source: { quote: 'q' },
    })
    expect(shot).toMatchObject({ occurrenceString: '05/10/2026', vaccineCode: { text: 'Priorix' } })
    expect(shot).not.toHaveProperty('status')
  })

  it('denied, resolved and family problems do not look like the patient’s own', () => {
    const problem = {
      id: 'p',
      text: 'TBC',
      status: 'active',
      negated: false,
      familyHistory: false,
      start: null,
      end: null,
      source: { quote: 'q' },
    } as const
    const { bundle } = fhirChart(
      chart({
        problems: [
          { ...problem, negated: true },
          { ...problem, id: 'f', familyHistory: true },
          { ...problem, id: 'r', status: 'resolved' },
        ],
      }),
      '2026-11-20',
    )
    const resources = bundle.entry.map((entry) => entry.resource)
    expect(resources.find((resource) => resource.id === 'p')).toMatchObject({
      verificationStatus: { coding: [{ code: 'refuted' }] },
    })
    expect(resources.find((resource) => resource.id === 'f')).toMatchObject({ resourceType: 'FamilyMemberHistory' })
    expect(resources.find((resource) => resource.id === 'r')).toMatchObject({
      clinicalStatus: { coding: [{ code: 'resolved' }] },
    })
  })

  it('every row of the chart is a resource with its quote', () => {
    const page = chart({
      medications: [row('m1', 'A')],
      allergies: [
        {
          id: 'a1',
          text: 'Penicilline',
          substances: [],
          negated: false,
          type: 'allergy',
          reaction: 'rash',
          source: { quote: 'qa' },
        },
      ],
      measurements: [
        { id: 'o1', text: 'ALT', code: 'alt', value: 30, unit: 'U/L', date: '2026-11', source: { quote: 'qo' } },
      ],
    })
    const { bundle, quotes } = fhirChart(page, '2026-11-20')
    expect(bundle.entry.map((entry) => entry.resource.resourceType)).toEqual([
      'Patient',
      'Observation',
      'Observation',
      'MedicationStatement',
      'AllergyIntolerance',
      'Observation',
    ])
    expect([quotes.get('m1'), quotes.get('a1'), quotes.get('o1')]).toEqual(['A | m1', 'qa', 'qo'])
    expect(fhirPatient(page, '2026-11-20')[0]).toMatchObject({
      name: [{ text: 'Ann de Smet' }],
      gender: 'female',
      birthDate: '1986-04-02',
    })
  })
})

describe('the launch context', () => {
  it('puts the members of a group beside the group', () => {
    const { variables } = launchContext(
      chart(),
      judgement([judged('alternatives', 'met', { children: [judged('a', 'met')] })]),
      '2026-11-25',
    )
    expect(variables).toMatchObject({
      planned: '2026-11-25',
      judgement: { criteria: [{ id: 'alternatives' }, { id: 'a' }] },
    })
  })
})
