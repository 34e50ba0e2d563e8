import { describe, expect, it } from 'vitest'
import { charted, why } from './bundle'

describe('allergies, problems, vaccinations, measurements', () => {
  const VERIFICATION = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification'
  it('a refuted allergy is no allergy, and does not deny the others', () => {
    const chart = charted({
      resourceType: 'AllergyIntolerance',
      code: { text: 'Penicillin' },
      verificationStatus: { coding: [{ system: VERIFICATION, code: 'refuted' }] },
    })
    expect([chart.allergies, why(chart)]).toEqual([[], ['denied-line']])
  })

  it('"no known allergy" denies them, as on a page', () => {
    const coding = [{ system: 'http://snomed.info/sct', code: '716186003', display: 'No known allergy' }]
    expect(charted({ resourceType: 'AllergyIntolerance', code: { coding } }).allergies).toMatchObject([
      { negated: true },
    ])
  })

  it('a suspected problem is neither active nor over; a refuted one is denied; a relative’s is family history', () => {
    const condition = (code: string) => ({
      resourceType: 'Condition',
      code: { text: 'Tuberculosis' },
      clinicalStatus: { coding: [{ code: 'active' }] },
      verificationStatus: { coding: [{ code }] },
    })
    expect(charted(condition('confirmed')).problems).toMatchObject([{ status: 'active', negated: false }])
    expect(charted(condition('provisional')).problems).toMatchObject([{ status: 'unknown', negated: false }])
    expect(charted(condition('refuted')).problems).toMatchObject([{ negated: true }])
    const family = {
      resourceType: 'FamilyMemberHistory',
      status: 'completed',
      condition: [{ code: { text: 'Lupus' } }],
    }
    expect(charted(family).problems).toMatchObject([{ text: 'Lupus', familyHistory: true }])
  })

  it('a vaccination without a day that can be read is not known to be given', () => {
    const vaccine = (over: object) =>
      charted({ resourceType: 'Immunization', status: 'completed', vaccineCode: { text: 'Zostavax' }, ...over })
    expect(vaccine({ occurrenceDateTime: '2025' }).immunisations).toMatchObject([
      { status: 'completed', date: '2025', recognised: true },
    ])
    const vague = vaccine({ occurrenceString: 'last winter' })
    expect([vague.immunisations[0]?.status, why(vague)]).toEqual(['unknown', ['unreadable-date']])
    expect(vaccine({ status: 'not-done', occurrenceDateTime: '2025' }).immunisations[0]?.status).toBe('not-done')
  })
})
