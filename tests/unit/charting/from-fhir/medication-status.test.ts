import { describe, expect, it } from 'vitest'
import { charted, why } from './bundle'

describe('a medication’s status, each resource in its own words', () => {
  it.each([
    ['MedicationStatement', 'active', 'active'],
    ['MedicationStatement', 'not-taken', 'not-taken'],
    ['MedicationStatement', 'on-hold', 'on-hold'],
    ['MedicationStatement', 'intended', 'intended'],
    ['MedicationStatement', 'entered-in-error', 'entered-in-error'],
    ['MedicationStatement', 'a word of the future', 'unknown'],
    ['MedicationRequest', 'draft', 'intended'],
    ['MedicationRequest', 'cancelled', 'not-taken'],
    ['MedicationRequest', 'stopped', 'stopped'],
    ['MedicationDispense', 'completed', 'unknown'],
    ['MedicationDispense', 'declined', 'not-taken'],
    ['MedicationAdministration', 'completed', 'completed'],
    ['MedicationAdministration', 'not-done', 'not-taken'],
    ['MedicationAdministration', 'in-progress', 'active'],
  ])('%s %s is %s', (resourceType, status, expected) => {
    const chart = charted({ resourceType, status, medicationCodeableConcept: { text: 'Medrol 16 mg' } })
    expect(chart.medications[0]?.status).toBe(expected)
  })

  it('a proposal that nobody ordered is only intended; what must not be given is no treatment', () => {
    const request = {
      resourceType: 'MedicationRequest',
      status: 'active',
      medicationCodeableConcept: { text: 'Medrol 16 mg' },
    }
    expect(charted({ ...request, intent: 'proposal' }).medications[0]?.status).toBe('intended')
    const forbidden = charted({ ...request, intent: 'order', doNotPerform: true })
    expect([forbidden.medications, why(forbidden)]).toEqual([[], ['denied-line']])
  })
})
